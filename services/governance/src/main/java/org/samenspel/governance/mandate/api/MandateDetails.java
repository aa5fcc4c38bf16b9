package org.samenspel.governance.mandate.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.mandate.EarlyEnd;
import org.samenspel.governance.mandate.Mandate;
import org.samenspel.governance.mandate.MandateTerms;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Period;

/** A mandate as callers of its own organization read it. */
public record MandateDetails(
        URI href,
        UUID id,
        UUID bodyId,
        UUID personId,
        SeatRole role,
        Appointment appointment,
        @Nullable String namedExpertise,
        Period period,
        @Nullable EarlyEnd earlyEnd) {

    static MandateDetails of(Mandate mandate, UriInfo uri) {
        MandateTerms terms = mandate.terms();
        return new MandateDetails(
                uri.getBaseUriBuilder()
                        .path(MandateResource.class)
                        .path(mandate.id().toString())
                        .build(),
                mandate.id(),
                mandate.bodyId(),
                mandate.personId(),
                terms.role(),
                terms.appointment(),
                terms.namedExpertise(),
                terms.period(),
                mandate.earlyEnd());
    }
}
