package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Story: some indicators are measured by hand, one of them by a partner that works on the action, and one measurement is corrected. */
final class MeasurementStep {

    private final Actors actors;
    private final DemoFiles files;

    MeasurementStep(Actors actors, DemoFiles files) {
        this.actors = actors;
        this.files = files;
    }

    void record(Indicators indicators) {
        Map<String, String> idByKey = new HashMap<>();
        for (JsonNode file : files.json("measurements.json")) {
            String measurements = Indicators.measurements(indicators.find(file));
            ObjectNode measurement = Json.pick(file, "measuredOn", "value", "achieved", "note", "evidence");
            if (file.has("corrects")) {
                measurement.put("corrects", idByKey.get(file.path("corrects").asText()));
            }
            Api api = measurer(file, indicators);
            idByKey.put(
                    file.path("key").asText(),
                    findOrRecord(api, measurements, measurement).path("id").asText());
        }
    }

    private Api measurer(JsonNode file, Indicators indicators) {
        if (!file.has("by")) {
            return actors.planner();
        }
        name(file.path("by"), indicators.action(file.path("action").asText()) + "/partners");
        return actors.actingFor(file.path("by"));
    }

    /** Who measures is named as one that works on the action, beside those who are named already. */
    private void name(JsonNode organization, String path) {
        ArrayNode named = Json.MAPPER.createArrayNode();
        actors.planner()
                .get(path)
                .orRefuse()
                .json()
                .path("partners")
                .forEach(one -> named.add(one.path("organization")));
        if (named.valueStream().noneMatch(organization::equals)) {
            ObjectNode partners = Json.MAPPER.createObjectNode();
            partners.set("organizations", named.add(organization));
            actors.planner().put(path, path, partners).orRefuse();
        }
    }

    /** By its evidence: each measurement of the demo has its own. */
    private static JsonNode findOrRecord(Api api, String measurements, ObjectNode measurement) {
        return api.findOrPost(
                measurements, known -> known.path("evidence").equals(measurement.path("evidence")), measurement);
    }
}
