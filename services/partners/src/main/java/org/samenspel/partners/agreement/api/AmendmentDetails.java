package org.samenspel.partners.agreement.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Amendment;
import org.samenspel.partners.agreement.Amendment.Consent;
import org.samenspel.partners.agreement.Article;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;

/** An amendment as the parties read it. */
public record AmendmentDetails(
        URI href,
        UUID id,
        Organization organization,
        LocalDate proposedOn,
        LocalizedText title,
        List<Article> articles,
        @Nullable LocalDate lastDay,
        List<Consent> consents,
        @Nullable LocalDate effectiveOn) {

    static AmendmentDetails of(Amendment amendment, UUID agreementId, UriInfo uri) {
        return new AmendmentDetails(
                uri.getBaseUriBuilder()
                        .path(AmendmentResource.class)
                        .path(amendment.id().toString())
                        .build(agreementId),
                amendment.id(),
                amendment.proposedBy(),
                amendment.proposedOn(),
                amendment.title(),
                amendment.articles(),
                amendment.lastDay(),
                amendment.consents(),
                amendment.effectiveOn());
    }
}
