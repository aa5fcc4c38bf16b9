package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/**
 * A change that one party proposes and that counts from the day on which all who are in consented (article 9 §1 of the VVSG
 * agreement), and not before the term. A party that left is not waited for.
 *
 * @param text what it makes of the text
 * @param lastDay a new last day of the term: how parties end an agreement by consent, or go on
 * @param joining who comes in
 * @param consents those that count
 * @param effectiveOn from when it counts, which may be a day to come; null while somebody's consent or signature is missing
 * @param withdrawal null unless it was taken back
 */
public record Amendment(
        UUID id,
        UUID proposedById,
        LocalDate proposedOn,
        LocalizedText title,
        TextChange text,
        @Nullable LocalDate lastDay,
        @Nullable Joining joining,
        List<Consent> consents,
        @Nullable LocalDate effectiveOn,
        @Nullable Withdrawal withdrawal) {

    public Amendment {
        consents = List.copyOf(consents);
        if (text.isEmpty() && lastDay == null && joining == null) {
            throw new IllegalArgumentException("an amendment changes the text, the last day or the parties");
        }
    }

    /** The same, once it is known which of these articles it changes. */
    Amendment of(Articles then) {
        return new Amendment(
                id,
                proposedById,
                proposedOn,
                title,
                text.of(then),
                lastDay,
                joining,
                consents,
                effectiveOn,
                withdrawal);
    }

    /** Who comes in by it, if somebody does. */
    Stream<Party> invited() {
        return Stream.ofNullable(joining).map(Joining::party).map(party -> party.invitedBy(id));
    }

    /** With the names of people as they are from now on. */
    Amendment named(Naming.OfAgreement names) {
        return joining == null
                ? this
                : new Amendment(
                        id,
                        proposedById,
                        proposedOn,
                        title,
                        text,
                        lastDay,
                        new Joining(joining.party().named(id, names), joining.firstDay()),
                        consents,
                        effectiveOn,
                        withdrawal);
    }

    /** Whether it was proposed by this day, and not taken back. */
    boolean isBeforePartiesOn(LocalDate day) {
        return withdrawal == null && !proposedOn.isAfter(day);
    }

    /** Whether it counts on this day. */
    public boolean countsOn(LocalDate day) {
        return effectiveOn != null && !effectiveOn.isAfter(day);
    }

    /** The last day that it gives the agreement: it can't lie before the day from which it counts. */
    @Nullable
    LocalDate newLastDay() {
        return lastDay == null || effectiveOn == null || lastDay.isAfter(effectiveOn) ? lastDay : effectiveOn;
    }

    /** @throws RuleViolation {@code consentBeforeProposal}, or {@code alreadyWithdrawn} */
    void requireOpenOn(LocalDate day) {
        if (withdrawal != null) {
            throw new RuleViolation(AgreementRule.ALREADY_WITHDRAWN, "The amendment was taken back");
        }
        if (day.isBefore(proposedOn)) {
            throw AgreementRule.CONSENT_BEFORE_PROPOSAL.brokenBy("consentedOn", "It was proposed on " + proposedOn);
        }
    }

    /** With what is known of it on a day. */
    Amendment with(List<Consent> known, @Nullable LocalDate counts) {
        return new Amendment(id, proposedById, proposedOn, title, text, lastDay, joining, known, counts, withdrawal);
    }

    /** As it was known on a day. */
    Amendment knownOn(LocalDate day) {
        return withdrawal != null && withdrawal.withdrawnOn().isAfter(day) ? withdrawn(null) : this;
    }

    Amendment withdrawn(@Nullable Withdrawal why) {
        return new Amendment(id, proposedById, proposedOn, title, text, lastDay, joining, consents, effectiveOn, why);
    }

    /** Whether all of these consented by a day; a change that is nobody's matter never counts. */
    boolean hasConsentOf(List<Party> parties, LocalDate day) {
        Set<UUID> consented = consents.stream()
                .filter(consent -> !consent.consentedOn().isAfter(day))
                .map(Consent::organizationId)
                .collect(Collectors.toSet());
        return !parties.isEmpty() && parties.stream().map(Party::organizationId).allMatch(consented::contains);
    }

    /**
     * That a party agrees to the change, and since when.
     *
     * @param successorId the organization that consented for the party, which it succeeded; null when the party did itself
     */
    public record Consent(
            UUID organizationId,
            LocalDate consentedOn,
            @Nullable UUID successorId) {

        public Consent {
            Objects.requireNonNull(organizationId);
            Objects.requireNonNull(consentedOn);
        }

        /** The same consent, given by this organization for a party. */
        Consent by(UUID organization, UUID party) {
            return new Consent(party, consentedOn, organization.equals(party) ? null : organization);
        }
    }
}
