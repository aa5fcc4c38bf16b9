package org.samenspel.consultations.indicator.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.consultations.indicator.Standing;

/** Our own reading of the event of the plans service: only what we use. */
record PlanPublished(UUID id, UUID organizationId, List<Indicator> indicators) {

    /** Which of them a campaign can move, by id. */
    Map<UUID, Standing> standings() {
        return indicators.stream().collect(Collectors.toMap(Indicator::id, Indicator::standing));
    }

    record Indicator(UUID id, String kind) {

        private Standing standing() {
            return switch (kind) {
                case "count", "milestone" -> Standing.MOVABLE;
                default -> Standing.COUNTS_NOTHING;
            };
        }
    }
}
