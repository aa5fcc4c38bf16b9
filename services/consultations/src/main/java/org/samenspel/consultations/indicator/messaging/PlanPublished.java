package org.samenspel.consultations.indicator.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Our own reading of the event of the plans service: only what we use. */
record PlanPublished(UUID id, UUID organizationId, List<Indicator> indicators) {

    /** A number of people is part of no percentage, and judges nothing. */
    private static final Set<String> MOVABLE = Set.of("count", "milestone");

    /** Those that a campaign can move. */
    List<UUID> movable() {
        return indicators.stream()
                .filter(indicator -> MOVABLE.contains(indicator.kind()))
                .map(Indicator::id)
                .toList();
    }

    record Indicator(UUID id, String kind) {}
}
