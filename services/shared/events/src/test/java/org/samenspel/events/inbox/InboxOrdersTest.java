package org.samenspel.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.events.connection.Database;
import org.samenspel.testing.Operator;
import org.samenspel.values.Ids;

@QuarkusTest
class InboxOrdersTest {

    @Inject
    LampReadings readings;

    @Inject
    Database database;

    private final UUID lamp = Ids.next();

    @Test
    void appliesADeadLetterWhenWhatWasWrongIsMended() {
        String place = set(LampReadings.UNLUCKY, 40);
        assertThat(Operator.order("replay", place)).isEqualTo("handlerFailed");

        readings.repair(true);
        try {
            assertThat(Operator.order("replay", place)).isEqualTo("applied");
        } finally {
            readings.repair(false);
        }

        assertThat(readings.of(lamp)).containsExactly("lit 13");
        assertThat(Operator.order("replay", place)).isEqualTo("alreadyApplied");
        assertThat(readings.of(lamp)).containsExactly("lit 13");
    }

    @Test
    void appliesNoDeadLetterThatANewerVersionOvertook() {
        String place = set(LampReadings.UNLUCKY, 40);
        Lamps.send(new LampLit(lamp, 14, 60));
        await().until(() -> readings.of(lamp).size() == 1);

        readings.repair(true);
        try {
            assertThat(Operator.order("replay", place)).isEqualTo("overtaken");
        } finally {
            readings.repair(false);
        }

        assertThat(readings.of(lamp)).containsExactly("lit 14");
    }

    @Test
    void saysWhatStillRefusesIt() {
        String place = set(1, LampReadings.TOO_BRIGHT);

        assertThat(Operator.order("replay", place)).isEqualTo("refused");
        assertThat(readings.of(lamp)).isEmpty();
    }

    /** One event of one aggregate: the next that is as far ahead waits again. */
    @Test
    void takesAVersionFarAheadThatAnOperatorAccepted() {
        String place = set(20_000, 40);

        assertThat(Operator.order("replay", place)).isEqualTo("versionAhead");
        assertThat(Operator.order("accept", place)).isEqualTo("applied");
        Lamps.send(new LampLit(lamp, 20_001, 60));
        await().until(() -> readings.of(lamp).size() == 2);
        Lamps.awaitDeadLetter(Lamps.send(new LampLit(lamp, 40_000, 75)));

        assertThat(readings.of(lamp)).containsExactly("lit 20000", "lit 20001");
    }

    @Test
    void letsADeadLetterWaitNoMoreWithoutApplyingIt() {
        assertThat(Operator.order("dismiss", set(20_000, 40))).isEqualTo("dismissed");
        assertThat(readings.of(lamp)).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchRecord() {
        assertThat(Operator.order("replay", "events.lamps.v1/0/999999999")).isEqualTo("gone");
        assertThat(Operator.order("replay", "events.lamps.v1/99/0")).isEqualTo("gone");
        assertThat(Operator.order("replay", "events.dials.v1/0/0")).isEqualTo("notConsumed");
        assertThat(Operator.order("replay", "somewhere")).isEqualTo("failed");
    }

    @Test
    void runningRoleOrdersNothing() {
        assertThatThrownBy(() ->
                        database.update("insert into inbox_order (kind, subject) values ('dismiss', 'a.b.v1/0/0')"))
                .isInstanceOf(Database.DatabaseFault.class)
                .hasMessage("SQL state 42501");
        assertThatThrownBy(() -> database.update("update inbox_order set subject = 'a.b.v1/0/1'"))
                .isInstanceOf(Database.DatabaseFault.class)
                .hasMessage("SQL state 42501");
    }

    /** An event that becomes a dead letter. */
    private String set(long version, int watts) {
        String place = Lamps.send(new LampLit(lamp, version, watts));
        Lamps.awaitDeadLetter(place);
        return place;
    }
}
