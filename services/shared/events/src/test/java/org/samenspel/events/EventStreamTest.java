package org.samenspel.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.events.LampEvent.LampLit;

class EventStreamTest {

    private static final EventStream STREAM = new EventStream("plans", "indicators", 2);

    @Test
    void namesTopicAndTypesAfterServiceAggregateAndMajorVersion() {
        assertThat(STREAM.topic()).isEqualTo("plans.indicators.v2");
        assertThat(STREAM.type("measured")).isEqualTo("org.samenspel.plans.v2.indicators.notify.measured");
        assertThat(STREAM.source()).isEqualTo("urn:samenspel:plans");
        assertThat(STREAM.schema(LampLit.class)).isEqualTo("urn:samenspel:event-schema:plans:v2:LampLit");
    }

    @Test
    void isFoundByItsTopic() {
        assertThat(EventStream.ofTopic("plans.indicators.v2")).isEqualTo(STREAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plans", "plans.indicators", "plans.indicators.v0", "plans.indicators.v1.dlq.finance"})
    void isNotFoundByWhatIsNoTopicOfEvents(String topic) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventStream.ofTopic(topic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plans", "my-plans", "plans.v1", "plans/../x", "plan s"})
    void refusesNamesThatWouldNotBeOneWordOfATopic(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventStream(name, "plans", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventStream("plans", name, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> STREAM.type(name));
    }

    @Test
    void refusesMajorVersionBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventStream("plans", "plans", 0));
    }
}
