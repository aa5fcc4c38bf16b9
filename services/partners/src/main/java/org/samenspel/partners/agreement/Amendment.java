package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
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
        Organization proposedBy,
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

    /** Whether all parties consented no later than on this day. */
    public boolean countsOn(LocalDate day) {
        return effectiveOn != null && !effectiveOn.isAfter(day);
    }

    Amendment consent(Consent consent, Parties parties) {
        if (consents.stream().anyMatch(one -> one.organization().equals(consent.organization()))) {
            throw new RuleViolation(AgreementRule.ALREADY_CONSENTED, "The party consented before");
        }
        List<Consent> all = new ArrayList<>(consents);
        all.add(consent);
        LocalDate last =
                all.stream().map(Consent::consentedOn).max(LocalDate::compareTo).orElseThrow();
        Set<Organization> consenting = all.stream().map(Consent::organization).collect(Collectors.toSet());
        LocalDate effective = consenting.containsAll(parties.stillIn(last)) ? last : null;
        return new Amendment(id, proposedBy, proposedOn, title, articles, lastDay, all, effective);
    }

    /** That a party agrees to the change, and since when. */
    public record Consent(Organization organization, LocalDate consentedOn) {

        public Consent {
            Objects.requireNonNull(organization);
            Objects.requireNonNull(consentedOn);
        }
    }
}
