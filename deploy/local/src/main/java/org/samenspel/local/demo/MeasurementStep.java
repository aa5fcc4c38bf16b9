package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Story: some indicators are measured by hand, one of them by a partner that works on the action, one of a city that counts on the
 * part of its class, and one measurement is corrected.
 */
final class MeasurementStep {

    private final Actors actors;
    private final Organizations organizations;
    private final DemoFiles files;

    MeasurementStep(Actors actors, Organizations organizations, DemoFiles files) {
        this.actors = actors;
        this.organizations = organizations;
        this.files = files;
    }

    void record(Indicators indicators) {
        Map<String, String> idByKey = new HashMap<>();
        for (JsonNode file : files.json("measurements.json")) {
            String known = Indicators.measurements(indicators.find(file));
            String measurements = file.has("of") ? Indicators.measurements(indicators.wholeOf(file)) : known;
            ObjectNode measurement = Json.pick(file, "measuredOn", "value", "achieved", "note", "evidence");
            if (file.has("corrects")) {
                measurement.put("corrects", idByKey.get(file.path("corrects").asText()));
            }
            if (file.has("of")) {
                measurement.put("organizationId", organizations.id(file.path("of")));
            }
            Api api = file.has("by") ? actors.actingFor(file.path("by")) : actors.planner();
            idByKey.put(
                    file.path("key").asText(),
                    findOrRecord(api, known, measurements, measurement)
                            .path("id")
                            .asText());
        }
    }

    /** By its evidence: each measurement of the demo has its own. What is recorded on a whole may be known on a part. */
    private static JsonNode findOrRecord(Api api, String known, String measurements, ObjectNode measurement) {
        return api.list(known).stream()
                .filter(one -> one.path("evidence").equals(measurement.path("evidence")))
                .findFirst()
                .orElseGet(() -> api.post(measurements, measurement).orRefuse().json());
    }
}
