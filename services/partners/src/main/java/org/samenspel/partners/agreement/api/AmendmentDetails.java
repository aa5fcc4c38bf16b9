package org.samenspel.partners.agreement.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Addendum;
import org.samenspel.partners.agreement.Amendment;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Joining;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;

/**
 * An amendment as the parties read it.
 *
 * @param organization the party that proposed it
 * @param asOf the day as of which it is read
 */
public record AmendmentDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        LocalDate asOf,
        LocalDate proposedOn,
        LocalizedText title,
        List<Article> articles,
        List<UUID> deletedArticleIds,
        @Nullable String preamble,
        @Nullable List<Addendum> addenda,
        @Nullable LocalDate lastDay,
        @Nullable JoiningDetails joining,
        List<ConsentDetails> consents,
        @Nullable LocalDate effectiveOn,
        FactDetails.@Nullable WithdrawalDetails withdrawal)
        implements Linked {

    static AmendmentDetails of(Amendment amendment, UUID agreementId, LocalDate day, References references) {
        return new AmendmentDetails(
                references.href(AmendmentResource.class, agreementId, amendment.id()),
                amendment.id(),
                references.organization(amendment.proposedById()),
                day,
                amendment.proposedOn(),
                amendment.title(),
                amendment.text().articles(),
                amendment.text().deletedArticleIds(),
                amendment.text().preamble(),
                amendment.text().addenda(),
                amendment.lastDay(),
                JoiningDetails.of(amendment.joining(), references),
                amendment.consents().stream()
                        .map(consent -> ConsentDetails.of(consent, references))
                        .toList(),
                amendment.effectiveOn(),
                FactDetails.WithdrawalDetails.of(amendment.withdrawal(), references));
    }

    /** @param successor the organization that consented for the party, which it succeeded; null when the party did itself */
    public record ConsentDetails(
            OrganizationReference organization,
            LocalDate consentedOn,
            @Nullable OrganizationReference successor) {

        static ConsentDetails of(Amendment.Consent consent, References references) {
            return new ConsentDetails(
                    references.organization(consent.organizationId()),
                    consent.consentedOn(),
                    references.organizationOrNull(consent.successorId()));
        }
    }

    /** Who joins, and from when at the earliest. */
    public record JoiningDetails(OrganizationReference organization, LocalDate firstDay) {

        static @Nullable JoiningDetails of(@Nullable Joining joining, References references) {
            return joining == null
                    ? null
                    : new JoiningDetails(references.organization(joining.party().organizationId()), joining.firstDay());
        }
    }
}
