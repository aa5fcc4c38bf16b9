package org.samenspel.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever administers the database can rewrite all of it, and is seen. */
class VerificationTest {

    private final Chained database = Chained.database();
    private UUID first;
    private UUID second;
    private Root left;

    /** Three seals of one or two records; what leaves is the root of the second. */
    @BeforeEach
    void records() throws SQLException {
        first = database.record();
        second = database.record();
        database.seal();
        database.record();
        database.seal();
        left = database.root();
        database.record();
        database.seal();
    }

    @Test
    void findsNothingWhereNothingWasRewritten() throws SQLException {
        Report report = database.verify(left, database.root());

        assertThat(report.findings()).isEmpty();
        assertThat(report.records()).isEqualTo(4);
        assertThat(report.seals()).isEqualTo(3);
        assertThat(report.withoutRoot()).isZero();
        assertThat(report.text()).contains("4 records, 3 seals, 2 roots", "All are covered", "Nothing differs.");
    }

    @Test
    void tellsWhatNoSealAndNoRootCoversYet() throws SQLException {
        database.record();

        Report report = database.verify(left);

        assertThat(report.findings()).isEmpty();
        assertThat(report.unsealed()).isEqualTo(1);
        assertThat(report.withoutRoot()).isEqualTo(2);
        assertThat(report.oldestWithoutRoot()).isNotNull();
    }

    @Test
    void findsRecordThatWasRewritten() throws SQLException {
        database.asSuperuser("update audit_record set operation = 'another' where id = '%s'".formatted(first));

        assertThat(database.verify(left).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.RECORD);
            assertThat(finding.seal()).isEqualTo(1);
            assertThat(finding.text()).contains(first.toString());
        });
    }

    @Test
    void findsRecordThatIsGone() throws SQLException {
        database.asSuperuser("delete from audit_record where id = '%s'".formatted(first));

        assertThat(database.verify(left).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .isEqualTo("a record is gone from seal 1, just before record %s of %s"
                                .formatted(second, database.happenedAt(second))));
    }

    @Test
    void findsTheLastRecordOfASealThatIsGone() throws SQLException {
        database.asSuperuser("delete from audit_record where id = '%s'".formatted(second));

        assertThat(database.verify(left).findings())
                .containsExactly(new Finding(Finding.Kind.RECORD, 1, "seal 1 has 2 records, and so many are there: 1"));
    }

    @Test
    void findsRecordThatWasAddedToThePast() throws SQLException {
        database.asSuperuser("""
                insert into audit_record (id, happened_at, actor, roles, operation, action, outcome, times, transaction_id)
                select gen_random_uuid(), now(), 'job', '{}', 'rename', 'changed', 'done', 1, transaction_id
                from audit_record where id = '%s'""".formatted(first));

        assertThat(kinds(database.verify(left))).containsExactly(Finding.Kind.RECORD);
    }

    @Test
    void findsChainThatWasSealedAnew() throws SQLException {
        database.asSuperuser("update audit_record set operation = 'another' where id = '%s'".formatted(first));
        database.asSuperuser("truncate audit_seal");
        assertThat(database.seal()).isTrue();

        assertThat(kinds(database.verify(database.root()))).isEmpty();
        assertThat(kinds(database.verify(left))).containsExactly(Finding.Kind.ROOT);
        assertThat(database.verify(left).withoutRoot()).isEqualTo(4);
        assertThat(database.verify(left).text()).doesNotContain("All are covered");
    }

    /** With the same seals, each with the hash that fits: all that the database itself says is in order. */
    @Test
    void findsChainThatWasRewrittenSealBySeal() throws SQLException {
        database.asSuperuser("update audit_record set operation = 'another' where id = '%s'".formatted(first));

        database.rewriteChain();

        assertThat(kinds(database.verify())).isEmpty();
        assertThat(database.verify(left).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.ROOT);
            assertThat(finding.seal()).isEqualTo(2);
            assertThat(finding.text()).contains(left.hash());
        });
    }

    @Test
    void findsRootInTheDatabaseThatWasRewritten() throws SQLException {
        database.asSuperuser("update audit_seal set hash = sha256('another') where number = 2");

        assertThat(kinds(database.verify(left))).containsExactly(Finding.Kind.CHAIN, Finding.Kind.ROOT);
    }

    @Test
    void findsThatTheEndIsGone() throws SQLException {
        database.asSuperuser(
                "delete from audit_record where transaction_id >= (select until from audit_seal where number = 1)");
        database.asSuperuser("delete from audit_seal where number > 1");

        assertThat(database.verify(left).findings())
                .containsExactly(new Finding(Finding.Kind.ROOT, 2, "a root left of seal 2, which is not there"));
    }

    @Test
    void findsSealThatIsGone() throws SQLException {
        database.asSuperuser("delete from audit_seal where number = 1");

        assertThat(kinds(database.verify(left))).containsExactly(Finding.Kind.RECORD, Finding.Kind.CHAIN);
    }

    @Test
    void findsWhatLeftFirstWhenRootsContradictEachOther() throws SQLException {
        var other = new Root(2, "f".repeat(64));

        assertThat(kinds(database.verify(left, other, left))).containsExactly(Finding.Kind.CONTRADICTION);
        assertThat(kinds(database.verify(other, left))).containsExactly(Finding.Kind.ROOT);
    }

    @Test
    void findsRootsThatAreNone() throws SQLException {
        assertThat(kinds(database.verify(ToldRoots.of(List.of(left), 1)))).containsExactly(Finding.Kind.ROOT);
    }

    @Test
    void findsThatNoRootLeftForTooLong() throws SQLException {
        database.record("2 minutes");

        assertThat(database.verify(left).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.LATE));
    }

    /** Also once a root left that covers it. */
    @Test
    void findsRecordThatSaysItHappenedBeforeASealThatDoesNotHaveIt() throws SQLException {
        UUID madeUp = database.record("30 days");
        assertThat(kinds(database.verify(database.root()))).containsExactly(Finding.Kind.TIME, Finding.Kind.LATE);

        database.seal();

        assertThat(database.verify(database.root()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.TIME);
            assertThat(finding.seal()).isEqualTo(3);
            assertThat(finding.text()).contains(madeUp.toString());
        });
    }

    @Test
    void takesRecordOfATransactionThatWasUnderWayForLong() throws SQLException {
        database.record("1 hour");
        database.seal();

        assertThat(database.verify(database.root()).findings()).isEmpty();
    }

    /** A service that was killed seals its last records when it starts again, which may be days later. */
    @Test
    void countsWhatWasSealedLongAfterItHappenedAndDoesNotAccuse() throws SQLException {
        Chained stopped = Chained.database();
        stopped.record("2 days");
        stopped.seal();

        Report report = stopped.verify(stopped.root());

        assertThat(report.findings()).isEmpty();
        assertThat(report.sealedLate()).isEqualTo(1);
        assertThat(report.text()).contains("1 say that they happened more than 65 minutes before their seal");
    }

    /** A full seal leaves some for the next one. */
    @Test
    void takesRecordsThatWaitedTogetherForMoreThanOneSeal() throws SQLException {
        Chained stopped = Chained.database();
        stopped.asSuperuser("""
                insert into audit_record (id, happened_at, actor, roles, operation, action, outcome, times)
                select gen_random_uuid(), now() - interval '1 hour', 'job', '{}', 'rename', 'changed', 'done', 1
                from generate_series(1, %d)""".formatted(SealTable.MOST));
        stopped.record("1 hour");
        stopped.seal();
        stopped.seal();

        assertThat(stopped.seals()).hasSize(2);
        assertThat(stopped.verify(stopped.root()).findings()).isEmpty();
    }

    private static List<Finding.Kind> kinds(Report report) {
        return report.findings().stream().map(Finding::kind).toList();
    }
}
