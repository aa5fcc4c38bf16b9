package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.samenspel.local.Refusal;

/** Finds indicators by what is printed: the numbers of the action and of the indicator. */
record Indicators(Api api, String yearPlan) {

    /** @param printed has `action` and `indicator` */
    JsonNode find(JsonNode printed) {
        String action = printed.path("action").asText();
        String number = printed.path("indicator").asText();
        return api.list(yearPlan + "/indicators?action=" + action + "&number=" + number).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("The plan has no indicator " + action + "." + number + "."));
    }

    static String measurements(JsonNode indicator) {
        return "/plans/v1/indicators/" + indicator.path("id").asText() + "/measurements";
    }
}
