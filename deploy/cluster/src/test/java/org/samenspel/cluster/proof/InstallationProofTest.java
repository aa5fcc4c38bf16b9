package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;

/** Whether an upgrade brought its migration. */
class InstallationProofTest {

    private static final String MIGRATION = """
            {"metadata":{"name":"%s","labels":{"app.kubernetes.io/name":"finance-migration"}},
             "status":{"phase":"%s"}}""";

    private static final List<Pod> BEFORE = List.of(migration("first", "Succeeded"));

    @Test
    void aJobThatEndedIsSeenThoughHelmTookTheOneOfBeforeAway() {
        assertThatCode(() -> InstallationProof.requireMigrated(BEFORE, List.of(migration("second", "Succeeded"))))
                .doesNotThrowAnyException();
    }

    @Test
    void noneThatEndedIsNoMigration() {
        var after = List.of(migration("first", "Succeeded"), migration("second", "Running"));

        assertThatThrownBy(() -> InstallationProof.requireMigrated(BEFORE, after))
                .isInstanceOf(Refusal.class)
                .hasMessage("The upgrade brought a migration more, and no second Job of finance ended.");
    }

    private static Pod migration(String name, String phase) {
        try {
            return new Pod(new JsonMapper().readTree(MIGRATION.formatted(name, phase)));
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
