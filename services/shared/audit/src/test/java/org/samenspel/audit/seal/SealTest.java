package org.samenspel.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record gets one place in one chain. */
class SealTest {

    private final Chained database = Chained.database();

    @Test
    void sealsWhatWasRecordedOnce() throws SQLException {
        database.record();
        database.record();

        assertThat(database.seal()).isTrue();
        assertThat(database.seal()).isFalse();
        database.record();
        assertThat(database.seal()).isTrue();

        assertThat(database.seals()).extracting(Seal::number).containsExactly(1L, 2L);
        assertThat(database.seals()).extracting(seal -> seal.digests().size()).containsExactly(2, 1);
        assertThat(database.verify(database.root()).findings()).isEmpty();
    }

    @Test
    void sealsNothingWhereNothingIs() throws SQLException {
        assertThat(database.seal()).isFalse();

        assertThat(database.seals()).isEmpty();
    }

    @Test
    void skipsNoRecordThatIsCommittedLate() throws SQLException {
        database.record();
        try (Connection late = database.app()) {
            late.setAutoCommit(false);
            Chained.record(late, "0");
            database.record();

            assertThat(database.seal()).isTrue();
            assertThat(database.verify().unsealed()).isEqualTo(1);
            assertThat(database.seal()).isFalse();
            late.commit();
        }

        assertThat(database.seal()).isTrue();
        assertThat(database.seals()).extracting(seal -> seal.digests().size()).containsExactly(1, 2);
        assertThat(database.verify(database.root()).findings()).isEmpty();
    }

    @Test
    void sealsNothingThatIsRolledBack() throws SQLException {
        try (Connection given = database.app()) {
            given.setAutoCommit(false);
            Chained.record(given, "0");
            given.rollback();
        }

        assertThat(database.seal()).isFalse();
    }

    @Test
    void hasNoForkWhenTwoSealAtOnce() throws Exception {
        try (var sealers = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 50; round++) {
                database.record();
                Seal last = round == 0 ? null : database.seals().getLast();
                Callable<Boolean> seal = () -> database.sealAfter(last);

                List<Future<Boolean>> both = sealers.invokeAll(List.of(seal, seal));

                assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
            }
        }
        assertThat(database.seals()).hasSize(50);
        assertThat(database.verify(database.root()).findings()).isEmpty();
    }

    @Test
    void isBoundedAndCutsNoTransaction() throws SQLException {
        String many = """
                insert into audit_record (id, happened_at, actor, roles, operation, action, outcome, times)
                select gen_random_uuid(), now(), 'job', '{}', 'rename', 'changed', 'done', 1 from generate_series(1, %d)""";
        database.asSuperuser(many.formatted(SealTable.MOST + 1));
        database.asSuperuser(many.formatted(2));

        assertThat(database.seal()).isTrue();
        assertThat(database.seal()).isTrue();

        assertThat(database.seals()).extracting(seal -> seal.digests().size()).containsExactly(SealTable.MOST + 1, 2);
        assertThat(database.verify(database.root()).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_seal set sealed_at = now()",
                "delete from audit_seal",
                "truncate audit_seal",
                "update audit_record set times = 2",
                "delete from audit_record",
                """
                insert into audit_record (id, happened_at, actor, roles, operation, action, outcome, times, transaction_id)
                values (gen_random_uuid(), now(), 'job', '{}', 'rename', 'changed', 'done', 1, '1')"""
            })
    void isRewrittenByNobodyWhoRuns(String rewriting) throws SQLException {
        database.record();
        database.seal();
        try (Connection connection = database.app();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(rewriting)).hasMessageContaining("permission denied");
        }
    }

    /** Its bytes are what anybody makes again: names sorted, no white space, what is absent left out. */
    @Test
    void digestIsOfTheJsonOfTheRecord() {
        assertThat(Samples.RECORD.digest())
                .isEqualTo(Samples.sha256(
                        "{\"action\":\"changed\",\"actor\":\"caller\",\"happenedAt\":\"2026-03-01T10:00:00.120Z\","
                                + "\"id\":\"019a0000-0000-7000-8000-000000000001\",\"objectId\":\"019a0000-0000-7000-8000-000000000002\","
                                + "\"objectKind\":\"plan\",\"operation\":\"changePlan\",\"outcome\":\"done\","
                                + "\"roles\":[\"planner\"],\"subject\":\"p-1\",\"times\":1,\"transactionId\":750,"
                                + "\"versionAfter\":3,\"versionBefore\":2}"));
    }

    @Test
    void hashIsOfTheJsonOfTheSealAndOfTheOneBefore() {
        String digest = "a".repeat(64);
        Seal first = Seal.after(null, 751, List.of(digest), Samples.NOON);
        Seal second = Seal.after(first, 760, List.of(digest, digest), Samples.NOON);

        assertThat(first.hash())
                .isEqualTo(Samples.sha256(
                        "{\"digests\":[\"%s\"],\"number\":1,\"sealedAt\":\"2026-03-01T12:00:00Z\",\"until\":751}"
                                .formatted(digest)));
        assertThat(second.hash())
                .isEqualTo(Samples.sha256(
                        "{\"digests\":[\"%1$s\",\"%1$s\"],\"number\":2,\"previous\":\"%2$s\",\"sealedAt\":\"2026-03-01T12:00:00Z\",\"until\":760}"
                                .formatted(digest, first.hash())));
    }
}
