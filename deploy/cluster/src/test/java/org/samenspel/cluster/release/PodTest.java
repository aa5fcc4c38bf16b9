package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a pod, and said of all of them. */
class PodTest {

    private static final String READY = """
            {"metadata":{"labels":{"app.kubernetes.io/name":"gateway"}},"status":{"phase":"Running",
             "conditions":[{"type":"Ready","status":"True"}],"containerStatuses":[{"name":"gateway","ready":true}]}}""";

    private static final String DONE = """
            {"metadata":{"labels":{"app.kubernetes.io/name":"plans-migration"}},"spec":{"restartPolicy":"OnFailure"},
             "status":{"phase":"Succeeded"}}""";

    private static final String DRAINING = """
            {"metadata":{"labels":{"app.kubernetes.io/name":"gateway"},"deletionTimestamp":"2026-11-29T10:00:00Z"},
             "status":{"phase":"Running","conditions":[{"type":"Ready","status":"False"}]}}""";

    private static final String AWAITING = """
            {"metadata":{"labels":{"app.kubernetes.io/name":"plans"}},"status":{"phase":"Pending",
             "initContainerStatuses":[{"name":"await-schema","ready":false,"state":{"running":{}}}],
             "containerStatuses":[{"name":"plans","ready":false,"state":{"waiting":{"reason":"PodInitializing"}}}]}}""";

    private static final String UNPULLED = """
            {"metadata":{"labels":{"app.kubernetes.io/name":"finance"}},"status":{"phase":"Pending",
             "containerStatuses":[{"name":"finance","state":{"waiting":{"reason":"ImagePullBackOff"}}}]}}""";

    private static final String UNSCHEDULED = """
            {"metadata":{"labels":{"app.kubernetes.io/name":"finance"}},"status":{"phase":"Pending",
             "conditions":[{"type":"PodScheduled","status":"False","message":"Insufficient memory."}]}}""";

    @Test
    void saysWhatItWaitsForOrWhyItCannotRun() {
        assertThat(pod(AWAITING).reason()).isEqualTo("await-schema");
        assertThat(pod(UNPULLED).reason()).isEqualTo("finance ImagePullBackOff");
        assertThat(pod(UNSCHEDULED).reason()).isEqualTo("Insufficient memory.");
    }

    @Test
    void whatRunsOnceIsNoPodThatMustBeReady() {
        assertThat(PodWatch.describe(List.of(pod(READY), pod(DONE)))).isEqualTo("1 of 1 pods ready");
        assertThat(PodWatch.describe(List.of(pod(DONE)))).isEmpty();
    }

    @Test
    void oneThatIsOnItsWayOutIsNoPodThatMustBeReady() {
        assertThat(PodWatch.describe(List.of(pod(READY), pod(DRAINING)))).isEqualTo("1 of 1 pods ready");
    }

    @Test
    void thoseThatAreNotReadyAreNamedWithTheirReason() {
        assertThat(PodWatch.describe(List.of(pod(READY), pod(AWAITING), pod(UNPULLED))))
                .isEqualTo("1 of 3 pods ready; waiting: finance (finance ImagePullBackOff), plans (await-schema)");
    }

    @Test
    void memoryIsReadWithItsUnit() {
        assertThat(Namespace.bytes("2048")).isEqualTo(2048);
        assertThat(Namespace.bytes("2Ki")).isEqualTo(2048);
        assertThat(Namespace.bytes("3Mi")).isEqualTo(3 * 1024 * 1024);
        assertThat(Namespace.bytes("")).isZero();
    }

    private static Pod pod(String json) {
        try {
            return new Pod(new JsonMapper().readTree(json));
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
