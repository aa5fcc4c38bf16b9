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
 * What a contributor saw, that was neither corrected nor withdrawn; a correction is of whom it corrects.
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
        Map<UUID, Measurement> byId = byId(measurements);
        List<Measurement> standing =
                measurements.stream().filter(one -> one.withdrawal() == null).toList();
        Set<UUID> corrected = standing.stream()
                .map(measurement -> measurement.observation().corrects())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return standing.stream()
                .filter(measurement -> !corrected.contains(measurement.id()))
                .filter(measurement -> !measurement.observation().measuredOn().isAfter(day))
                .collect(Collectors.groupingBy(
                        Measurement::indicatorId,
                        Collectors.mapping(measurement -> of(measurement, byId), Collectors.toList())));
    }

    /** Those that a contributor saw, corrected ones and their corrections too, without what was withdrawn. */
    static List<Measurement> by(Contributor contributor, List<Measurement> measurements) {
        Map<UUID, Measurement> byId = byId(measurements);
        return measurements.stream()
                .filter(one -> one.withdrawal() == null)
                .filter(one -> Contributor.of(first(one, byId)).equals(contributor))
                .toList();
    }

    private static Map<UUID, Measurement> byId(List<Measurement> measurements) {
        Map<UUID, Measurement> byId = new HashMap<>();
        measurements.forEach(measurement -> byId.put(measurement.id(), measurement));
        return byId;
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
