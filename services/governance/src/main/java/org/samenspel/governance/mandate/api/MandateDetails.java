package org.samenspel.governance.mandate.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.governance.mandate.EarlyEnd;
import org.samenspel.governance.mandate.Mandate;
import org.samenspel.governance.mandate.MandateTerms;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/** A mandate as the organization that gave it reads it, and the one that runs the body. */
public record MandateDetails(
        URI href,
        UUID id,
        UUID bodyId,
        UUID personId,
        OrganizationReference namedBy,
        SeatRole role,
        Appointment appointment,
        @Nullable String namedExpertise,
        Period period,
        @Nullable EarlyEnd earlyEnd,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    public static MandateDetails of(Mandate mandate, References references) {
        MandateTerms terms = mandate.terms();
        return new MandateDetails(
                references.href(MandateResource.class, mandate.id()),
                mandate.id(),
                mandate.bodyId(),
                mandate.personId(),
                references.organization(mandate.namedById()),
                terms.role(),
                terms.appointment(),
                terms.namedExpertise(),
                terms.period(),
                mandate.earlyEnd(),
                mandate.withdrawal());
    }
}
