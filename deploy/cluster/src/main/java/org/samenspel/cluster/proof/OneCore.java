package org.samenspel.cluster.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;

/**
 * How long consultations takes to be ready where it has one core and no more, with the cache of its image and without. It is told, to the
 * second, and nothing is held to it: the machine decides.
 */
record OneCore(Trial trial) {

    private static final String PROGRAM = "consultations";
    private static final String NAME = "one-core";
    private static final JsonMapper JSON = new JsonMapper();

    void measure() {
        try {
            JsonNode deployment = trial.kubectl().json(there("get", "deployment", "samenspel-" + PROGRAM));
            long with = seconds(pod(deployment, "auto"));
            long without = seconds(pod(deployment, "off"));
            trial.say("With one core " + PROGRAM + " is ready " + with + " s after its start, without its cache "
                    + without + " s");
        } catch (RuntimeException notMeasured) {
            trial.say("Not measured with one core: " + notMeasured.getMessage());
        }
    }

    /**
     * One of its pods, beside the others.
     *
     * @param cache whether Java uses it, as `AOTMode` says
     */
    static ObjectNode pod(JsonNode deployment, String cache) {
        JsonNode template = deployment.path("spec").path("template");
        ObjectNode pod = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Pod");
        ObjectNode metadata = pod.putObject("metadata").put("name", NAME);
        metadata.set("labels", template.path("metadata").path("labels"));
        ObjectNode spec = template.path("spec").deepCopy();
        pod.set("spec", spec);
        ObjectNode container = (ObjectNode) spec.path("containers").path(0);
        container.withObject("/resources/limits").put("cpu", "1");
        container.withArray("/env").addObject().put("name", "JDK_JAVA_OPTIONS").put("value", "-XX:AOTMode=" + cache);
        container.withObject("/startupProbe").put("periodSeconds", 1);
        container.withObject("/readinessProbe").put("periodSeconds", 1);
        return pod;
    }

    private long seconds(ObjectNode pod) {
        Kubectl.Said said = trial.kubectl().ask(pod.toString(), there("create", "--filename", "-"));
        if (said.code() != 0) {
            throw new Refusal(said.errors().strip());
        }
        try {
            trial.kubectl().run(there("wait", "--for=condition=Ready", "--timeout=180s", "pod/" + NAME));
            return untilReady(new Pod(trial.kubectl().json(there("get", "pod", NAME))))
                    .toSeconds();
        } finally {
            trial.kubectl().ask("", there("delete", "pod", NAME, "--timeout=90s"));
        }
    }

    /** From the start of its program, without those that wait for tables and topics before it. */
    static Duration untilReady(Pod pod) {
        JsonNode status = pod.object().path("status");
        String started = status.path("containerStatuses")
                .path(0)
                .path("state")
                .path("running")
                .path("startedAt")
                .asText();
        String ready = status.path("conditions")
                .valueStream()
                .filter(condition -> condition.path("type").asText().equals("Ready"))
                .map(condition -> condition.path("lastTransitionTime").asText())
                .findFirst()
                .orElseThrow(() -> new Refusal("Nobody knows when " + pod.name() + " was ready."));
        return Duration.between(Instant.parse(started), Instant.parse(ready));
    }

    private String[] there(String... arguments) {
        return Stream.concat(Stream.of("--namespace", trial.namespace().name()), Arrays.stream(arguments))
                .toArray(String[]::new);
    }
}
