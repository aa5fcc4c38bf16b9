package org.samenspel.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Checks events against the JSON Schemas that their service publishes (draft 2020-12; {@code format} counts). For a producer's test:
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

    /** Fails unless the data of a record that was sent keeps the schema of its type, and its {@code dataschema} names that. */
    public static void assertValid(ConsumerRecord<String, byte[]> message) {
        PublishedFact fact = PublishedFact.ofType(header(message, "ce_type"));
        if (!fact.schemaId().equals(header(message, "ce_dataschema"))) {
            throw new AssertionError("ce_dataschema must be %s: the record is called after aggregate and fact"
                    .formatted(fact.schemaId()));
        }
        assertValid(fact, new String(message.value(), StandardCharsets.UTF_8));
    }

    /** Fails unless this JSON keeps the schema of the fact. */
    static void assertValid(PublishedFact fact, String json) {
        List<Error> errors = REGISTRY.getSchema(content(fact), InputFormat.JSON).validate(json, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(fact.name() + " leaves its schema: " + errors + "\n" + json);
        }
    }

    /** The producer's schema of a fact. */
    static String content(PublishedFact fact) {
        try {
            return Files.readString(fact.schema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new AssertionError("the record has no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
