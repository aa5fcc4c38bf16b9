package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.samenspel.local.Refusal;

/** Finds indicators by what is printed: the numbers of the action and of the indicator. */
record Indicators(Api api, String yearPlan) {

    /** @param printed has `action` and `indicator`, and of a part of it its `part` */
    JsonNode find(JsonNode printed) {
        String action = printed.path("action").asText();
        String number = printed.path("indicator").asText();
        return api.list(yearPlan + "/indicators?action=" + action + "&number=" + number).stream()
                .filter(one -> one.path("part").equals(printed.path("part")))
                .findFirst()
                .orElseThrow(() -> new Refusal("The plan has no indicator " + action + "." + number + "."));
    }

    /** The same, of the indicator that it is a part of. */
    JsonNode wholeOf(JsonNode printed) {
        return find(Json.pick(printed, "action", "indicator"));
    }

    /** What counts by event: the measurement that this evidence gives. */
    void awaitMeasurement(JsonNode printed, String kind, String reference) {
        String measurements = measurements(find(printed));
        Patience.until(
                "the measurement by " + kind + " " + reference,
                () -> api.list(measurements).stream()
                        .map(measurement -> measurement.path("evidence"))
                        .filter(evidence -> evidence.path("kind").asText().equals(kind)
                                && evidence.path("reference").asText().equals(reference))
                        .findFirst());
    }

    /** The same, of what is achieved by it. */
    void awaitAchieved(JsonNode printed, String kind, String reference) {
        String measurements = measurements(find(printed));
        Patience.until(
                "what is achieved by " + kind + " " + reference,
                () -> api.list(measurements).stream()
                        .filter(measurement -> measurement.path("achieved").asBoolean())
                        .map(measurement -> measurement.path("evidence"))
                        .filter(evidence -> evidence.path("kind").asText().equals(kind)
                                && evidence.path("reference").asText().equals(reference))
                        .findFirst());
    }

    static String measurements(JsonNode indicator) {
        return "/plans/v1/indicators/" + indicator.path("id").asText() + "/measurements";
    }
}
