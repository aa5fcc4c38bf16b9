package org.samenspel.partners.agreement.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Addendum;
import org.samenspel.partners.agreement.AgreedBody;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementContent;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.AgreementType;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles.Oddity;
import org.samenspel.partners.agreement.BodyDecision;
import org.samenspel.partners.agreement.Fact;
import org.samenspel.partners.agreement.NoticeRule;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Renewal;
import org.samenspel.partners.agreement.Sight;
import org.samenspel.partners.agreement.SignedDocument;
import org.samenspel.partners.agreement.SignedTexts;
import org.samenspel.partners.agreement.Standing;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/**
 * An agreement as those who may know of it read it, as it stands on the day asked for.
 *
 * @param owner the one that keeps it
 * @param asOf the day as of which it is read: of who left, its last one, whatever later day it asks for
 * @param parentAgreementId only for those who may know of it
 * @param endsOn the last day as it is known then
 * @param runningTerm the first one or a renewal of it; only where it is renewed
 * @param noticeBy the last day to give notice against the next renewal
 * @param textSha256 of the text that a party signs
 * @param withdrawnDocuments what was taken for the signed document; null when nothing was
 * @param partyCount how many parties are in, those that merged counted once: fewer than two asks for a decision of the owner
 * @param oddities what is odd in the numbers of the articles
 * @param earlyDecisions what bodies decided and by which nobody approves, as far as the caller sees it; null when there is none
 * @param exclusion that the others went on without the caller's party; null if they didn't
 */
public record AgreementDetails(
        URI href,
        UUID id,
        OrganizationReference owner,
        String reference,
        AgreementType type,
        LocalizedText title,
        LocalDate asOf,
        AgreementState state,
        Period term,
        @Nullable LocalDate endsOn,
        @Nullable NoticeRule notice,
        @Nullable Renewal renewal,
        @Nullable Period runningTerm,
        @Nullable LocalDate noticeBy,
        List<String> themes,
        @Nullable UUID parentAgreementId,
        List<PartyDetails> parties,
        int partyCount,
        List<AgreedBody> bodies,
        @Nullable String preamble,
        List<Article> articles,
        List<Addendum> addenda,
        String textSha256,
        @Nullable SignedDocument signedDocument,
        @Nullable List<WithdrawnDocument> withdrawnDocuments,
        List<Oddity> oddities,
        @Nullable List<EarlyDecision> earlyDecisions,
        @Nullable ExclusionDetails exclusion)
        implements Linked {

    static AgreementDetails of(Agreement agreement, Sight sight, Successions successions, References references) {
        return of(
                agreement,
                sight,
                agreement.contentOn(sight.day(), successions),
                agreement.on(sight.day(), successions),
                successions,
                references);
    }

    private static AgreementDetails of(
            Agreement agreement,
            Sight sight,
            AgreementContent content,
            Standing standing,
            Successions successions,
            References references) {
        LocalDate day = standing.day();
        return new AgreementDetails(
                references.href(AgreementResource.class, agreement.id()),
                agreement.id(),
                references.organization(agreement.ownerId()),
                content.reference(),
                content.type(),
                content.title(),
                day,
                standing.state(),
                content.term(),
                standing.endsOn(),
                content.notice(),
                content.renewal(),
                standing.runningTerm(),
                standing.noticeBy(),
                content.themes(),
                sight.parentAgreementId(),
                parties(agreement, content.parties(), day, successions, references),
                content.parties().count(successions.in(agreement.id()).on(day), day),
                content.bodies(),
                content.text().preamble(),
                content.text().articles().list(),
                content.text().addenda(),
                content.textSha256(),
                agreement.signedDocument(day).orElse(null),
                withdrawn(agreement.signedDocuments().withdrawnBy(day), references),
                content.text().articles().oddities(),
                early(sight.earlyDecisions(), references),
                ExclusionDetails.of(sight.exclusion(), references));
    }

    private static @Nullable List<WithdrawnDocument> withdrawn(
            List<SignedDocument.Withdrawn> documents, References references) {
        return documents.isEmpty()
                ? null
                : documents.stream()
                        .map(one -> new WithdrawnDocument(
                                one.document(), FactDetails.WithdrawalDetails.of(one.withdrawal(), references)))
                        .toList();
    }

    private static @Nullable List<EarlyDecision> early(List<BodyDecision> decisions, References references) {
        return decisions.isEmpty()
                ? null
                : decisions.stream()
                        .map(one -> EarlyDecision.of(one, references))
                        .toList();
    }

    private static List<PartyDetails> parties(
            Agreement agreement, Parties parties, LocalDate day, Successions successions, References references) {
        Successions onDay = successions.in(agreement.id()).on(day);
        SignedTexts signed = agreement.signedTexts(day, successions);
        return parties.groups(onDay).stream()
                .map(group -> PartyDetails.of(
                        group, onDay.current(group.getFirst().organizationId()), day, signed, references))
                .toList();
    }

    /**
     * That the others went on without a party.
     *
     * @param organization the party
     * @param factId what was done, in the list of facts
     */
    public record ExclusionDetails(OrganizationReference organization, LocalDate excludedOn, UUID factId) {

        static @Nullable ExclusionDetails of(@Nullable Fact exclusion, References references) {
            return exclusion == null
                    ? null
                    : new ExclusionDetails(
                            references.organization(exclusion.organizationId()), exclusion.day(), exclusion.id());
        }
    }

    /** What was taken for the signed document, and why no longer. */
    public record WithdrawnDocument(SignedDocument document, FactDetails.@Nullable WithdrawalDetails withdrawal) {}
}
