package org.samenspel.plans.measurement.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.measurement.Effect;
import org.samenspel.plans.measurement.Effect.CountsAs;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Measurement;
import org.samenspel.plans.measurement.MeasurementWithdrawal;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;

/**
 * A measurement as callers read it.
 *
 * @param organization on whose behalf it was recorded
 * @param countsAs what it does to the indicator today
 * @param replaces what counts no longer since it stands; null when it replaces nothing
 * @param eventId the event that brought it, if no caller did
 * @param withdrawal null while it stands
 */
public record MeasurementDetails(
        URI href,
        UUID id,
        UUID indicatorId,
        @Nullable OrganizationReference organization,
        LocalDate measuredOn,
        IndicatorSource source,
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable Boolean achieved,
        @Nullable Integer fewerThan,
        @Nullable Integer leftOut,
        @Nullable Integer participants,
        @Nullable LocalizedText note,
        @Nullable Evidence evidence,
        @Nullable UUID corrects,
        CountsAs countsAs,
        @Nullable List<UUID> replaces,
        @Nullable UUID eventId,
        Instant recordedAt,
        @Nullable MeasurementWithdrawal withdrawal)
        implements Linked {

    static MeasurementDetails of(Measurement measurement, Effect effect, References references) {
        Observation observation = measurement.observation();
        return new MeasurementDetails(
                references.href(MeasurementResource.class, measurement.indicatorId(), measurement.id()),
                measurement.id(),
                measurement.indicatorId(),
                references.organizationOrNull(measurement.organizationId()),
                observation.measuredOn(),
                measurement.source(),
                measurement.toldValue(),
                measurement.toldBase(),
                observation.achieved(),
                observation.fewerThan(),
                observation.leftOut(),
                observation.participants(),
                observation.note(),
                observation.evidence(),
                observation.corrects(),
                effect.countsAs(),
                effect.replaces().isEmpty() ? null : effect.replaces(),
                measurement.eventId(),
                measurement.recordedAt(),
                measurement.withdrawal());
    }
}
