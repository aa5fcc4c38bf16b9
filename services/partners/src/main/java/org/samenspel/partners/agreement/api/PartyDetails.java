package org.samenspel.partners.agreement.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Invitation;
import org.samenspel.partners.agreement.Notice;
import org.samenspel.partners.agreement.NoticeRule;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.PartyState;
import org.samenspel.partners.agreement.Representative;
import org.samenspel.partners.agreement.Signature;
import org.samenspel.partners.agreement.SignedTexts;

/**
 * A party as those who see the agreement read it, with where it stands on the day asked for. Parties that merged are one, with
 * what each of them did: it stands where the one stands that did least.
 *
 * @param organization the one that acts on that day
 * @param predecessors those that the agreement was made with, if others act for them; null if not
 * @param times from when and until when it is a party: once, or more often if it left and came in again
 * @param receivedOn when it received its copy of the signed document
 */
public record PartyDetails(
        OrganizationReference organization,
        @Nullable List<OrganizationReference> predecessors,
        String role,
        PartyState state,
        int requiredSignatures,
        @Nullable NoticeRule notice,
        List<OrganizationReference> onBehalfOf,
        List<Representative> representatives,
        List<SignatureDetails> signatures,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate noticeGivenOn,
        @Nullable LocalDate leavesOn,
        List<Time> times,
        NoticeRule.@Nullable Form noticeForm,
        @Nullable String noticeProof,
        @Nullable LocalDate receivedOn,
        List<Party.Oddity> oddities) {

    /**
     * @param all one, or those that go on as one; each as often as it came in
     * @param current who acts for them
     */
    static PartyDetails of(List<Party> all, UUID current, LocalDate day, SignedTexts signed, References references) {
        List<Party> parties = Parties.inTheirTime(all, day);
        Party first = parties.getFirst();
        Invitation invitation = first.invitation();
        Notice notice = first.acts().leaving();
        return new PartyDetails(
                references.organization(current),
                predecessors(parties, current, references),
                invitation.role(),
                parties.stream()
                        .map(party -> party.stateOn(day))
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                mostSignatures(parties),
                invitation.notice(),
                all(parties, Party::onBehalfOf).stream()
                        .map(references::organization)
                        .toList(),
                all(parties, party -> party.invitation().representatives()),
                signatures(parties.stream(), references),
                lastOfAll(parties, Party::approvedOn),
                lastOfAll(parties, Party::refusedOn),
                lastOfAll(parties, Party::joinedOn),
                lastOfAll(parties, Party::noticeGivenOn),
                lastOfAll(parties, Party::leavesOn),
                all.stream().map(Time::of).toList(),
                notice == null ? null : notice.form(),
                notice == null ? null : notice.proof(),
                lastOfAll(parties, party -> party.acts().receivedOn()),
                all(parties, signed::oddities));
    }

    private static int mostSignatures(List<Party> parties) {
        return parties.stream()
                .map(Party::invitation)
                .mapToInt(Invitation::requiredSignatures)
                .max()
                .orElseThrow();
    }

    private static @Nullable List<OrganizationReference> predecessors(
            List<Party> parties, UUID current, References references) {
        List<UUID> made = parties.stream().map(Party::organizationId).toList();
        return made.equals(List.of(current)) ? null : references.organizations(made);
    }

    private static List<SignatureDetails> signatures(Stream<Party> parties, References references) {
        return parties.flatMap(party -> party.signatures().stream())
                .distinct()
                .map(signature -> SignatureDetails.of(signature, references))
                .toList();
    }

    /** What any of them has. */
    private static <T> List<T> all(List<Party> parties, Function<Party, List<T>> has) {
        return parties.stream()
                .flatMap(party -> has.apply(party).stream())
                .distinct()
                .toList();
    }

    /** Null while one of them didn't. */
    private static @Nullable LocalDate lastOfAll(List<Party> parties, Function<Party, @Nullable LocalDate> deed) {
        return parties.stream().map(deed).anyMatch(Objects::isNull)
                ? null
                : parties.stream().map(deed).max(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * A time as a party.
     *
     * @param from its first day; null for who makes the agreement: that of the term
     * @param until its last day; null when it is not known
     */
    public record Time(@Nullable LocalDate from, @Nullable LocalDate until) {

        static Time of(Party party) {
            return new Time(party.joinedOn(), party.leavesOn());
        }
    }

    /** @param successor the organization that signed for the party, which it succeeded; null when the party did itself */
    public record SignatureDetails(
            String name,
            String capacity,
            @Nullable String onBehalfOf,
            @Nullable LocalDate signedOn,
            String textSha256,
            @Nullable OrganizationReference successor) {

        static SignatureDetails of(Signature signature, References references) {
            return new SignatureDetails(
                    signature.name(),
                    signature.capacity(),
                    signature.onBehalfOf(),
                    signature.signedOn(),
                    signature.textSha256(),
                    references.organizationOrNull(signature.successorId()));
        }

        /** Never the person: a signature may end up in a message. */
        @Override
        public String toString() {
            return "SignatureDetails[signedOn=" + signedOn + "]";
        }
    }
}
