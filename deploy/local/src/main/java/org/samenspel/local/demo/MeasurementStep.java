package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Story, part 4: some indicators are measured by hand, one measurement is corrected. */
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
            ObjectNode measurement = file.deepCopy();
            measurement.remove(List.of("key", "action", "indicator"));
            if (file.has("corrects")) {
                measurement.put("corrects", idByKey.get(file.path("corrects").asText()));
            }
            idByKey.put(
                    file.path("key").asText(),
                    findOrRecord(measurements, measurement).path("id").asText());
        }
    }

    /** By its evidence: each measurement of the demo has its own. */
    private JsonNode findOrRecord(String measurements, ObjectNode measurement) {
        return actors.planner()
                .findOrPost(
                        measurements,
                        known -> known.path("evidence").equals(measurement.path("evidence")),
                        measurement);
    }
}
