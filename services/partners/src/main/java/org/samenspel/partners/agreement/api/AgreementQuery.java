package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementFilter;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.AgreementType;

/** The filters of the list of agreements, as the client gives them. */
public record AgreementQuery(
        @QueryParam("type") @Nullable AgreementType type,
        @QueryParam("state") @Nullable AgreementState state,
        @QueryParam("theme") @Size(max = 50) @Nullable String theme,
        @QueryParam("reference") @Size(max = 100) @Nullable String reference,
        @QueryParam("partyId") @Nullable UUID partyId,
        @QueryParam("unassignedOf") @Nullable UUID unassignedOf,
        @QueryParam("asOf") @Nullable LocalDate asOf,
        @QueryParam("endsUntil") @Nullable LocalDate endsUntil,
        @QueryParam("noticeBy") @Nullable LocalDate noticeBy) {

    AgreementFilter filter() {
        return new AgreementFilter(type, state, theme, reference, partyId, unassignedOf, asOf, endsUntil, noticeBy);
    }
}
