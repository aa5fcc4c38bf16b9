package org.samenspel.partners.agreement.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementContent;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.AgreementType;
import org.samenspel.partners.agreement.Party;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** An agreement in a list: without its text and those who signed. */
public record AgreementSummary(
        URI href,
        UUID id,
        String reference,
        AgreementType type,
        LocalizedText title,
        AgreementState state,
        Period term,
        @Nullable LocalDate endsOn,
        List<Organization> parties) {

    static AgreementSummary of(Agreement agreement, LocalDate today, UriInfo uri) {
        AgreementContent content = agreement.contentOn(today);
        return new AgreementSummary(
                uri.getBaseUriBuilder()
                        .path(AgreementResource.class)
                        .path(agreement.id().toString())
                        .build(),
                agreement.id(),
                content.reference(),
                content.type(),
                content.title(),
                agreement.state(),
                content.term(),
                agreement.endsOn(),
                content.parties().list().stream().map(Party::organization).toList());
    }
}
