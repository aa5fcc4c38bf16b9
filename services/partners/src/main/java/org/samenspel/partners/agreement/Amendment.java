package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/**
 * A change that one party proposes and that counts from the day the last party consents (article 9 §1 of the VVSG agreement).
 * A party that left is not waited for.
 *
 * @param articles those that change, and new ones
 * @param lastDay a new last day of the term: how parties end an agreement by consent, or go on
 * @param effectiveOn null until all parties consented
 */
public record Amendment(
        UUID id,
        UUID proposedById,
        LocalDate proposedOn,
        LocalizedText title,
        List<Article> articles,
        @Nullable LocalDate lastDay,
        List<Consent> consents,
        @Nullable LocalDate effectiveOn) {

    public Amendment {
        articles = List.copyOf(articles);
        consents = List.copyOf(consents);
        if (articles.isEmpty() && lastDay == null) {
            throw new IllegalArgumentException("an amendment changes articles or the last day");
        }
    }

    /** The same, once it is known which of these articles it changes. */
    Amendment of(Articles text) {
        Articles changes = text.identify(articles);
        return new Amendment(id, proposedById, proposedOn, title, changes.list(), lastDay, consents, effectiveOn);
    }

    /** Whether all parties consented no later than on this day. */
    public boolean countsOn(LocalDate day) {
        return effectiveOn != null && !effectiveOn.isAfter(day);
    }

    /** @param consenting the parties that consent: more than one, if they merged before */
    Amendment consent(List<Party> consenting, Consent consent, Parties parties) {
        Set<UUID> before = consents.stream().map(Consent::organizationId).collect(Collectors.toSet());
        List<Consent> all = new ArrayList<>(consents);
        consenting.stream()
                .map(Party::organizationId)
                .filter(party -> !before.contains(party))
                .forEach(party -> all.add(consent.by(party)));
        if (all.size() == consents.size()) {
            throw new RuleViolation(AgreementRule.ALREADY_CONSENTED, "The party consented before");
        }
        LocalDate last =
                all.stream().map(Consent::consentedOn).max(LocalDate::compareTo).orElseThrow();
        Set<UUID> consented = all.stream().map(Consent::organizationId).collect(Collectors.toSet());
        LocalDate effective = consented.containsAll(parties.stillIn(last)) ? last : null;
        return new Amendment(id, proposedById, proposedOn, title, articles, lastDay, all, effective);
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

        private Consent by(UUID party) {
            return new Consent(party, consentedOn, organizationId.equals(party) ? null : organizationId);
        }
    }
}
