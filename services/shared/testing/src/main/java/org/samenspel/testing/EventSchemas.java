package org.samenspel.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Checks events against the JSON Schemas that their service publishes, {@code events/<Record>.schema.json} on the class path
 * (draft 2020-12; {@code format} counts). For a producer's test:
 * {@snippet :
 * assertThat(Broker.records("plans.plans.v1")).isNotEmpty().allSatisfy(EventSchemas::assertValid);
 * }
 */
public final class EventSchemas {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private EventSchemas() {}

    /** Fails unless the data of a record that was sent keeps the schema that its {@code dataschema} names. */
    public static void assertValid(ConsumerRecord<String, byte[]> message) {
        Header header = message.headers().lastHeader("ce_dataschema");
        if (header == null) {
            throw new AssertionError("the record has no header ce_dataschema");
        }
        String id = new String(header.value(), StandardCharsets.UTF_8);
        assertValid(id.substring(id.lastIndexOf(':') + 1), new String(message.value(), StandardCharsets.UTF_8));
    }

    /** Fails unless this JSON keeps {@code events/<name>.schema.json}. */
    public static void assertValid(String name, String json) {
        List<Error> errors = schema(name).validate(json, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(name + " leaves its schema: " + errors + "\n" + json);
        }
    }

    private static Schema schema(String name) {
        String file = "events/" + name + ".schema.json";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream(file)) {
            if (content == null) {
                throw new AssertionError(file + " is missing: every event has a schema");
            }
            return REGISTRY.getSchema(content, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
