package org.samenspel.partners.agreement.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreedBody;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementContent;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.AgreementType;
import org.samenspel.partners.agreement.AgreementView;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles.Oddity;
import org.samenspel.partners.agreement.NoticeRule;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * An agreement as those who may know of it read it, as it stands on the day asked for.
 *
 * @param organization the one that keeps it
 * @param parentAgreementId only for those who may know of it
 * @param endsOn the last day as it is known then
 * @param oddities what is odd in the numbers of the articles
 */
public record AgreementDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        String reference,
        AgreementType type,
        LocalizedText title,
        AgreementState state,
        Period term,
        @Nullable LocalDate endsOn,
        @Nullable NoticeRule notice,
        List<String> themes,
        @Nullable UUID parentAgreementId,
        List<PartyDetails> parties,
        List<AgreedBody> bodies,
        List<Article> articles,
        List<Oddity> oddities) {

    static AgreementDetails of(
            Agreement agreement,
            AgreementView view,
            @Nullable UUID parentAgreementId,
            Map<Organization, LocalizedText> names,
            UriInfo uri) {
        AgreementContent content = view.content();
        return new AgreementDetails(
                uri.getBaseUriBuilder()
                        .path(AgreementResource.class)
                        .path(agreement.id().toString())
                        .build(),
                agreement.id(),
                agreement.owner(),
                names.get(agreement.owner()),
                content.reference(),
                content.type(),
                content.title(),
                view.state(),
                content.term(),
                view.endsOn(),
                content.notice(),
                content.themes(),
                parentAgreementId,
                content.parties().list().stream()
                        .map(party -> PartyDetails.of(party, names.get(party.organization()), view.day()))
                        .toList(),
                content.bodies(),
                content.articles().list(),
                content.articles().oddities());
    }
}
