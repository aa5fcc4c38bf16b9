package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.samenspel.cluster.release.Pod;

/** The pod that is measured, and what is read of it. */
class OneCoreTest {

    private static final String DEPLOYMENT = """
            {"metadata": {"name": "samenspel-consultations"},
             "spec": {"template": {
               "metadata": {"labels": {"app.kubernetes.io/name": "consultations"}},
               "spec": {"automountServiceAccountToken": false, "containers": [
                 {"name": "consultations", "image": "registry.example/consultations@sha256:c",
                  "env": [{"name": "QUARKUS_DATASOURCE_USERNAME", "value": "c"}],
                  "resources": {"requests": {"cpu": "100m"}, "limits": {"memory": "640Mi"}},
                  "startupProbe": {"periodSeconds": 2}, "readinessProbe": {"periodSeconds": 5}}]}}}}""";

    private static final String EXPECTED = """
            {"apiVersion": "v1", "kind": "Pod",
             "metadata": {"name": "one-core", "labels": {"app.kubernetes.io/name": "consultations"}},
             "spec": {"automountServiceAccountToken": false, "containers": [
               {"name": "consultations", "image": "registry.example/consultations@sha256:c",
                "env": [{"name": "QUARKUS_DATASOURCE_USERNAME", "value": "c"},
                        {"name": "JDK_JAVA_OPTIONS", "value": "-XX:AOTMode=off"}],
                "resources": {"requests": {"cpu": "100m"}, "limits": {"memory": "640Mi", "cpu": "1"}},
                "startupProbe": {"periodSeconds": 1}, "readinessProbe": {"periodSeconds": 1}}]}}""";

    private static final String READY = """
            {"metadata": {"name": "one-core"}, "status": {
              "conditions": [{"type": "Initialized", "lastTransitionTime": "2026-11-30T10:00:01Z"},
                             {"type": "Ready", "status": "True", "lastTransitionTime": "2026-11-30T10:00:09Z"}],
              "containerStatuses": [{"state": {"running": {"startedAt": "2026-11-30T10:00:03Z"}}}]}}""";

    @Test
    void isOneOfTheOthersWithOneCoreAndIsLookedAtEverySecond() throws JsonProcessingException {
        JsonNode deployment = json(DEPLOYMENT);

        assertThat(OneCore.pod(deployment, "off")).isEqualTo(json(EXPECTED));
        assertThat(deployment).isEqualTo(json(DEPLOYMENT));
    }

    @Test
    void countsFromTheStartOfTheProgram() throws JsonProcessingException {
        assertThat(OneCore.untilReady(new Pod(json(READY)))).hasSeconds(6);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new JsonMapper().readTree(text);
    }
}
