package org.samenspel.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.events.inbox.Deliveries.message;
import static org.samenspel.events.inbox.Deliveries.received;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.events.connection.Database;
import org.samenspel.values.Ids;

@QuarkusTest
class InboxRetentionTest {

    @Inject
    InboxRetention retention;

    @Inject
    LampReadings readings;

    @Inject
    Database database;

    private final UUID lamp = Ids.next();
    private final UUID eventId = Ids.next();

    @Test
    void forgetsIdsReceivedMoreThanThirtyDaysAgoButNotTheVersionOfTheAggregate() {
        readings.on(received(message(eventId, new LampLit(lamp, 2, 40))));
        age("30 days 1 minute");

        retention.purge();

        assertThat(remembered()).isFalse();
        readings.on(received(message(new LampLit(lamp, 1, 40))));
        assertThat(readings.of(lamp)).containsExactly("lit 2");
    }

    @Test
    void remembersIdsReceivedSince() {
        readings.on(received(message(eventId, new LampLit(lamp, 2, 40))));
        age("29 days 23 hours");

        retention.purge();

        assertThat(remembered()).isTrue();
    }

    private void age(String age) {
        database.update(
                "update inbox set received_at = now() - interval '%s' where event_id = ?".formatted(age), eventId);
    }

    private boolean remembered() {
        return !database.query("select from inbox where event_id = ?", row -> row, eventId)
                .isEmpty();
    }
}
