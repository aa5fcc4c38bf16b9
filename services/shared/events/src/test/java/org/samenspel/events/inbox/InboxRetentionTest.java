package org.samenspel.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.events.inbox.Deliveries.message;
import static org.samenspel.events.inbox.Deliveries.received;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.events.LampEvent.LampMoved;
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
    private final List<ConsumerRecord<String, byte[]>> events = Stream.of(
                    new LampLit(lamp, 1, 40), new LampLit(lamp, 2, 60), new LampMoved(lamp, 2, "hall"))
            .map(event -> received(message(event)))
            .toList();

    @Test
    void forgetsIdsReceivedMoreThanThirtyDaysAgoButNotThoseOfTheNewestVersion() {
        applyThree();
        age("30 days 1 minute");

        retention.purge();

        assertThat(remembered()).isEqualTo(2);
    }

    /** As when the group of the consumer is reset to the start of a topic that keeps everything. */
    @Test
    void everythingSentAgainAfterThePurgeChangesNothing() {
        applyThree();
        age("400 days");

        retention.purge();
        events.forEach(readings::on);

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 2", "moved 2");
    }

    @Test
    void remembersIdsReceivedSince() {
        applyThree();
        age("29 days 23 hours");

        retention.purge();

        assertThat(remembered()).isEqualTo(3);
    }

    private void applyThree() {
        events.forEach(readings::on);
        assertThat(readings.of(lamp)).hasSize(3);
    }

    private void age(String age) {
        org.samenspel.testing.Database.execute(
                "update inbox set received_at = now() - interval '%s' where aggregate_id = '%s'".formatted(age, lamp));
    }

    private int remembered() {
        return database.query("select from inbox where aggregate_id = ?", row -> row, lamp)
                .size();
    }
}
