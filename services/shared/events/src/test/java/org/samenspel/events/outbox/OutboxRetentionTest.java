package org.samenspel.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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

    @Test
    void runningRoleRemovesAndRewritesNoEventItself() {
        for (String statement : List.of("delete from outbox", "update outbox set payload = '{}'")) {
            assertThatThrownBy(() -> database.update(statement))
                    .isInstanceOf(Database.DatabaseFault.class)
                    .hasMessage("SQL state 42501");
        }
    }

    private void age(String column, String age) {
        org.samenspel.testing.Database.execute(
                "update outbox set %s = now() - interval '%s' where aggregateid = '%s'".formatted(column, age, dial));
    }
}
