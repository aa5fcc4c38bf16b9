package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventSchemasTest {
    private static final String GOOD = """
            {"id": "019aa111-0000-7000-8000-000000000001", "madeOn": "2022-11-30"}""";

    @Test
    void acceptsEventOfItsSchema() {
        var message = new ConsumerRecord<>("things", 0, 0, "key", GOOD.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_dataschema", "urn:samenspel:event-schema:things:v1:ThingMade".getBytes());

        assertThatCode(() -> EventSchemas.assertValid(message)).doesNotThrowAnyException();
    }

    @Test
    void refusesMissingProperty() {
        assertThatThrownBy(() -> EventSchemas.assertValid("ThingMade", "{\"madeOn\": \"2022-11-30\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("id");
    }

    @Test
    void refusesWrongFormat() {
        assertThatThrownBy(() -> EventSchemas.assertValid("ThingMade", GOOD.replace("-11-30", "-13-30")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("madeOn");
    }

    @Test
    void refusesEventWithoutSchema() {
        assertThatThrownBy(() -> EventSchemas.assertValid("ThingLost", GOOD))
                .hasMessageContaining("events/ThingLost.schema.json is missing");
    }
}
