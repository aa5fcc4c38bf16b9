package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventSchemasTest {
    private static final PublishedFact MEASURED = PublishedFact.on("plans.indicators.v1", "measured");
    private static final String GOOD = """
            {"id": "019aa111-0000-7000-8000-000000000001", "version": 1, "planId": "019aa111-0000-7000-8000-000000000002",
             "standing": "reached", "value": 30, "measuredOn": "2022-11-30"}""";

    @Test
    void acceptsEventOfItsSchema() {
        assertThatCode(() -> EventSchemas.assertValid(published("IndicatorMeasured")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesRecordThatIsNotCalledAfterAggregateAndFact() {
        assertThatThrownBy(() -> EventSchemas.assertValid(published("MeasurementMade")))
                .hasMessageContaining("ce_dataschema must be urn:samenspel:event-schema:plans:v1:IndicatorMeasured");
    }

    @Test
    void refusesMissingProperty() {
        assertThatThrownBy(() -> EventSchemas.assertValid(MEASURED, GOOD.replace("planId", "plan")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("planId");
    }

    @Test
    void refusesWrongFormat() {
        assertThatThrownBy(() -> EventSchemas.assertValid(MEASURED, GOOD.replace("-11-30", "-13-30")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("measuredOn");
    }

    @Test
    void refusesFactThatItsServiceDoesNotPublish() {
        assertThatThrownBy(() -> EventSchemas.assertValid(PublishedFact.on("plans.indicators.v1", "lost"), GOOD))
                .hasMessageContaining("IndicatorLost.schema.json is missing");
    }

    private static ConsumerRecord<String, byte[]> published(String record) {
        var message = new ConsumerRecord<>("plans.indicators.v1", 0, 0, "key", GOOD.getBytes(StandardCharsets.UTF_8));
        message.headers()
                .add("ce_type", MEASURED.type().getBytes(StandardCharsets.UTF_8))
                .add(
                        "ce_dataschema",
                        ("urn:samenspel:event-schema:plans:v1:" + record).getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
