package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
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
            Api api = file.has("by") ? actors.actingFor(file.path("by")) : actors.planner();
            idByKey.put(
                    file.path("key").asText(),
                    findOrRecord(api, measurements, measurement).path("id").asText());
        }
    }

    /** By its evidence: each measurement of the demo has its own. */
    private static JsonNode findOrRecord(Api api, String measurements, ObjectNode measurement) {
        return api.findOrPost(
                measurements, known -> known.path("evidence").equals(measurement.path("evidence")), measurement);
    }
}
