package org.samenspel.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.events.LampEvent.LampMoved;
import org.samenspel.events.connection.Database;
import org.samenspel.testing.Operator;
import org.samenspel.values.Ids;

@QuarkusTest
class RebuildTest {

    private static final String TOPIC = "events.lamps.v1";

    @Inject
    LampReadings readings;

    @Inject
    Database database;

    @Inject
    Consumers consumers;

    @Inject
    TopicReader reader;

    @Inject
    Retelling retelling;

    @Inject
    ReadModelTables tables;

    private final UUID lamp = Ids.next();

    @Test
    void makesOfTheTopicWhatWasThereWhateverBecameOfTheRows() {
        applyThree();
        UUID invented = Ids.next();
        insert(invented, "invented");
        insert(lamp, "invented");
        database.update("delete from lamp_reading where lamp_id = ? and fact = 'moved'", lamp);

        assertThat(Operator.order("rebuild", "lamps"))
                .startsWith("rebuilt aggregates=")
                .endsWith("rowsRemoved=1");

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 2", "moved 2");
        assertThat(readings.of(invented)).isEmpty();
    }

    @Test
    void makesItAlsoWhenTheInboxIsEmpty() {
        applyThree();
        database.update("delete from lamp_reading where lamp_id = ?", lamp);
        database.update("delete from inbox where aggregate_id = ?", lamp);
        org.samenspel.testing.Database.execute("delete from event_position where aggregate_id = '%s'".formatted(lamp));

        Operator.order("rebuild", "lamps");

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 2", "moved 2");
    }

    @Test
    void changesNothingThatIsAsItShouldBeHoweverOftenItIsDone() {
        applyThree();

        Operator.order("rebuild", "lamps");
        Operator.order("rebuild", "lamps");
        Lamps.send(new LampLit(lamp, 3, 25));
        await().until(() -> readings.of(lamp).size() == 4);

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 2", "moved 2", "lit 3");
    }

    @Test
    void leavesOutWhatWasSetAside() {
        applyThree();
        Lamps.awaitDeadLetter(Lamps.send(new LampLit(lamp, 3, LampReadings.TOO_BRIGHT)));
        Lamps.awaitDeadLetter(Lamps.send(new LampLit(lamp, 20_000, 60)));

        Operator.order("rebuild", "lamps");

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 2", "moved 2");
        assertThat(applied()).isEqualTo(2);
    }

    @Test
    void tellsAnEventOnceThatIsTwiceInTheTopic() {
        UUID event = Ids.next();
        Lamps.send(event, new LampLit(lamp, 1, 40));
        Lamps.send(event, new LampLit(lamp, 1, 40));
        await().until(() -> readings.of(lamp).size() == 1);

        Operator.order("rebuild", "lamps");

        assertThat(readings.of(lamp)).containsExactly("lit 1");
    }

    @Test
    void tellsTheNewestAloneWhereChangesHaveConsequences() {
        applyThree();
        var newest = new Rebuild(List.of(ReadModel.ofNewest("lamps", TOPIC)), consumers, reader, retelling, tables);

        assertThat(newest.rebuild("lamps")).startsWith("rebuilt aggregates=");

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 2", "moved 2", "lit 2", "moved 2");
    }

    @Test
    void touchesNothingOfWhichSomethingNewerWasAppliedThanTheTopicHas() {
        applyThree();
        database.update("update event_position set version = 9 where aggregate_id = ?", lamp);
        insert(lamp, "invented");

        assertThat(Operator.order("rebuild", "lamps")).doesNotContain("newerThanTheTopic=0");

        assertThat(readings.of(lamp)).contains("invented 1");
        database.update("update event_position set version = 2 where aggregate_id = ?", lamp);
    }

    @Test
    void saysWhichModelsThereAre() {
        assertThat(Operator.order("rebuild", "dials")).isEqualTo("noSuchModel: there are lamps");
    }

    private void applyThree() {
        Lamps.send(new LampLit(lamp, 1, 40));
        Lamps.send(new LampLit(lamp, 2, 60));
        Lamps.send(new LampMoved(lamp, 2, "hall"));
        await().until(() -> readings.of(lamp).size() == 3);
    }

    private long applied() {
        return database.query("select version from event_position where aggregate_id = ?", row -> row.getLong(1), lamp)
                .getFirst();
    }

    private void insert(UUID of, String fact) {
        database.update(
                "insert into lamp_reading (event_id, lamp_id, version, fact, watts) values (?, ?, 1, ?, 1)",
                Ids.next(),
                of,
                fact);
    }
}
