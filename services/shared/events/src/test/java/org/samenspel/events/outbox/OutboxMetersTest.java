package org.samenspel.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.testing.Database;
import org.samenspel.values.Ids;

@QuarkusTest
class OutboxMetersTest {

    @Inject
    OutboxMeters meters;

    @Inject
    OutboxTable table;

    @Inject
    Delivery delivery;

    @Inject
    EventsConfiguration configuration;

    @Inject
    Dials dials;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void startWithAnEmptyOutbox() {
        Database.execute("delete from outbox");
        meters.bindTo(registry);
    }

    @Test
    void showHowManyEventsWaitAndHowLongTheOldestHas() {
        UUID dial = Ids.next();
        dials.turn(dial, 1);
        dials.turn(dial, 2);
        Database.execute("update outbox set occurred_at = now() - interval '90 seconds' where version = 1");

        assertThat(gauge("samenspel.outbox.unsent")).isEqualTo(2);
        assertThat(gauge("samenspel.outbox.oldest")).isCloseTo(90, within(5.0));
    }

    @Test
    void showNothingWhenAllIsSent() {
        dials.turn(Ids.next(), 1);

        new Relay(table, delivery, configuration, registry).round();

        assertThat(gauge("samenspel.outbox.unsent")).isZero();
        assertThat(gauge("samenspel.outbox.oldest")).isZero();
        assertThat(registry.counter("samenspel.events.sent").count()).isEqualTo(1);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }
}
