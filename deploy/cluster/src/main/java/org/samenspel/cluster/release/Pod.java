package org.samenspel.cluster.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** A pod as the API server has it. */
public record Pod(JsonNode object) {

    public String name() {
        return object.path("metadata").path("name").asText();
    }

    /** Which no other pod ever has. */
    public String id() {
        return object.path("metadata").path("uid").asText();
    }

    /** What it is for, such as `plans`, `plans-migration`, `demo-kafka`. */
    public String program() {
        return object.path("metadata")
                .path("labels")
                .path("app.kubernetes.io/name")
                .asText();
    }

    /** Of its first container, as it was asked for. */
    public String image() {
        return object.path("spec").path("containers").path(0).path("image").asText();
    }

    /** It did what it was for. */
    public boolean isDone() {
        return phase().equals("Succeeded");
    }

    /** It must be there as long as the release is; others run once, or are on their way out. */
    public boolean isLasting() {
        return object.path("spec").path("restartPolicy").asText("Always").equals("Always")
                && !object.path("metadata").has("deletionTimestamp");
    }

    public boolean isReady() {
        return object.path("status")
                .path("conditions")
                .valueStream()
                .anyMatch(condition -> condition.path("type").asText().equals("Ready")
                        && condition.path("status").asText().equals("True"));
    }

    /** Its containers were started again so often. */
    public int restarts() {
        return containers()
                .mapToInt(container -> container.path("restartCount").asInt())
                .sum();
    }

    /** In a few words why it is not ready: what it waits for, or how it ended. */
    public String reason() {
        return containers()
                .flatMap(container -> Stream.of(reasonOf(container)))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse(unscheduled());
    }

    private static String reasonOf(JsonNode container) {
        JsonNode state = container.path("state");
        String name = container.path("name").asText();
        if (state.has("waiting")) {
            String reason = state.path("waiting").path("reason").asText();
            return reason.equals("PodInitializing") ? "" : name + " " + reason;
        }
        if (state.has("terminated")) {
            int code = state.path("terminated").path("exitCode").asInt();
            return code == 0 ? "" : name + " ended with " + code;
        }
        return container.path("ready").asBoolean() ? "" : name;
    }

    private String unscheduled() {
        return object.path("status")
                .path("conditions")
                .valueStream()
                .filter(condition -> condition.path("type").asText().equals("PodScheduled")
                        && condition.path("status").asText().equals("False"))
                .map(condition -> condition.path("message").asText())
                .findFirst()
                .orElse(phase());
    }

    private String phase() {
        return object.path("status").path("phase").asText();
    }

    private Stream<JsonNode> containers() {
        JsonNode status = object.path("status");
        return Stream.concat(
                status.path("initContainerStatuses").valueStream(),
                status.path("containerStatuses").valueStream());
    }
}
