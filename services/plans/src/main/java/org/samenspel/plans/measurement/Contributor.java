package org.samenspel.plans.measurement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorSource;

/**
 * Who or what measures an indicator, apart from all others: an organization by hand, or one campaign, meeting, project.
 *
 * @param organizationId who measured by hand
 * @param reference which campaign, meeting, project
 */
record Contributor(
        IndicatorSource source,
        @Nullable UUID organizationId,
        @Nullable String reference) {

    static Contributor of(Measurement measurement) {
        Evidence evidence = measurement.observation().evidence();
        return measurement.eventId() == null || evidence == null
                ? new Contributor(IndicatorSource.MANUAL, measurement.organizationId(), null)
                : of(evidence);
    }

    /** One thing that events tell of. */
    static Contributor of(Evidence evidence) {
        return new Contributor(evidence.kind().source(), null, evidence.reference());
    }
}
