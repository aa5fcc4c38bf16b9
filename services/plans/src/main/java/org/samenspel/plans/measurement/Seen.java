package org.samenspel.plans.measurement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a contributor saw, that was not corrected; a correction is of whom it corrects.
 *
 * @param id of the measurement
 */
record Seen(UUID id, Contributor contributor, Observation observation) {

    /**
     * What stands of these and was true until a day, by indicator and in their order.
     *
     * @param measurements all of some indicators, a correction after what it corrects or before it
     */
    static Map<UUID, List<Seen>> until(LocalDate day, List<Measurement> measurements) {
        Map<UUID, Measurement> byId = new HashMap<>();
        measurements.forEach(measurement -> byId.put(measurement.id(), measurement));
        Set<UUID> corrected = measurements.stream()
                .map(measurement -> measurement.observation().corrects())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return measurements.stream()
                .filter(measurement -> !corrected.contains(measurement.id()))
                .filter(measurement -> !measurement.observation().measuredOn().isAfter(day))
                .collect(Collectors.groupingBy(
                        Measurement::indicatorId,
                        Collectors.mapping(measurement -> of(measurement, byId), Collectors.toList())));
    }

    private static Seen of(Measurement measurement, Map<UUID, Measurement> byId) {
        return new Seen(measurement.id(), Contributor.of(first(measurement, byId)), measurement.observation());
    }

    /** The one that was corrected first. */
    private static Measurement first(Measurement last, Map<UUID, Measurement> byId) {
        Measurement one = last;
        UUID corrects = one.observation().corrects();
        while (corrects != null) {
            one = Objects.requireNonNull(byId.get(corrects), "a correction is of the same indicator");
            corrects = one.observation().corrects();
        }
        return one;
    }
}
