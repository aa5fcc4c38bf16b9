package org.samenspel.plans.measurement.api;

import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Measurement;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;

/**
 * A measurement as callers read it.
 *
 * @param organization on whose behalf it was recorded
 * @param eventId the event that brought it, if no caller did
 */
public record MeasurementDetails(
        URI href,
        UUID id,
        UUID indicatorId,
        @Nullable Organization organization,
        LocalDate measuredOn,
        @Nullable BigDecimal value,
        @Nullable Boolean achieved,
        @Nullable LocalizedText note,
        @Nullable Evidence evidence,
        @Nullable UUID corrects,
        @Nullable UUID eventId,
        Instant recordedAt) {

    static MeasurementDetails of(Measurement measurement, UriInfo uri) {
        Observation observation = measurement.observation();
        return new MeasurementDetails(
                uri.getBaseUriBuilder()
                        .path(MeasurementResource.class)
                        .path(measurement.id().toString())
                        .build(measurement.indicatorId()),
                measurement.id(),
                measurement.indicatorId(),
                measurement.organization(),
                observation.measuredOn(),
                observation.value(),
                observation.achieved(),
                observation.note(),
                observation.evidence(),
                observation.corrects(),
                measurement.eventId(),
                measurement.recordedAt());
    }
}
