package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;

/** Whether an upgrade brought its migration, and going back the image of before. */
class InstallationProofTest {

    private static final String MIGRATION = """
            {"metadata":{"name":"%s","labels":{"app.kubernetes.io/name":"finance-migration"}},
             "status":{"phase":"%s"}}""";

    private static final String PROGRAM = """
            {"metadata":{"name":"one",%s"labels":{"app.kubernetes.io/name":"finance"}},
             "spec":{"containers":[{"image":"registry.example/samenspel-finance@%s"}]}}""";

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

    @Test
    void afterGoingBackThePodHasTheImageOfBeforeAndOneThatLeavesDoesNotCount() {
        var images = new Images("registry.example/samenspel", Map.of("finance", "sha256:before"));
        Pod back = pod(PROGRAM.formatted("", "sha256:before"));
        Pod leaving = pod(PROGRAM.formatted("\"deletionTimestamp\":\"2026-11-30T10:00:00Z\",", "sha256:after"));
        Pod stayed = pod(PROGRAM.formatted("", "sha256:after"));

        assertThatCode(() -> InstallationProof.requireImage(images, List.of(back, leaving)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> InstallationProof.requireImage(images, List.of(back, stayed)))
                .isInstanceOf(Refusal.class)
                .hasMessage("After helm rollback not the image of before, sha256:before, is in [one].");
    }

    private static Pod migration(String name, String phase) {
        return pod(MIGRATION.formatted(name, phase));
    }

    private static Pod pod(String json) {
        try {
            return new Pod(new JsonMapper().readTree(json));
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
