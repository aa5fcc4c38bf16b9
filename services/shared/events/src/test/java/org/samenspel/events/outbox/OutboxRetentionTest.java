package org.samenspel.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.events.connection.Database;
import org.samenspel.values.Ids;

@QuarkusTest
class OutboxRetentionTest {

    @Inject
    OutboxRetention retention;

    @Inject
    Dials dials;

    @Inject
    Database database;

    private final UUID dial = Ids.next();

    @Test
    void removesEventsSentMoreThanSevenDaysAgo() {
        dials.turn(dial, 1);
        age("sent_at", "7 days 1 minute");

        retention.purge();

        assertThat(dials.stored(dial)).isEmpty();
    }

    @Test
    void keepsEventsSentSince() {
        dials.turn(dial, 1);
        age("sent_at", "6 days 23 hours");

        retention.purge();

        assertThat(dials.stored(dial)).hasSize(1);
    }

    @Test
    void keepsWhatIsUnsentHoweverOld() {
        dials.turn(dial, 1);
        age("occurred_at", "400 days");

        retention.purge();

        assertThat(dials.stored(dial)).hasSize(1);
    }

    private void age(String column, String age) {
        database.update(
                "update outbox set %s = now() - interval '%s' where aggregateid = ?".formatted(column, age), dial);
    }
}
