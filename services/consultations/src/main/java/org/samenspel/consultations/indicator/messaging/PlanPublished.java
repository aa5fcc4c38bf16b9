package org.samenspel.consultations.indicator.messaging;

import java.util.List;
import java.util.UUID;

/** Our own reading of the event of the plans service: only what we use. */
record PlanPublished(UUID id, UUID organizationId, List<Indicator> indicators) {

    List<UUID> counting() {
        return indicators.stream()
                .filter(indicator -> indicator.kind().equals("count"))
                .map(Indicator::id)
                .toList();
    }

    record Indicator(UUID id, String kind) {}
}
