package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Representation;
import org.samenspel.values.Period;

/**
 * What the other features know of an agreement.
 *
 * @param printed the articles of the text that was signed
 * @param amendments what they change, as far as they were not taken back, in the order they were proposed
 * @param term up to the last day as it is known now
 * @param agreed up to the last day that was agreed, whatever notice was given
 * @param signedOn the day from which all agree; null while a signature is missing
 */
public record AgreementScope(
        UUID id,
        UUID ownerId,
        Parties parties,
        AgreementState state,
        Period term,
        Period agreed,
        @Nullable LocalDate signedOn,
        List<AgreedBody> bodies,
        Articles printed,
        List<AmendmentScope> amendments) {

    public AgreementScope {
        amendments = List.copyOf(amendments);
    }

    /** @param printed the text as it was signed */
    static AgreementScope of(UUID id, UUID ownerId, Standing then, AgreementText printed, List<AgreedBody> bodies) {
        return new AgreementScope(
                id,
                ownerId,
                then.parties(),
                then.state(),
                new Period(then.terms().start(), then.endsOn()),
                new Period(then.terms().start(), then.terms().lastDay()),
                then.signedOn(),
                bodies,
                printed.articles(),
                then.amendments().list().stream()
                        .map(amendment -> new AmendmentScope(
                                amendment.id(),
                                amendment.effectiveOn(),
                                then.amendments()
                                        .madeBy(amendment, printed, then.day())
                                        .articles(),
                                amendment.text().deletedArticleIds()))
                        .toList());
    }

    /**
     * Whoever left changes nothing any more of what binds the others; whoever keeps the agreement may have erred.
     *
     * @throws RuleViolation {@code notAParty}
     */
    public void requireKeptOrIn(Representation who, LocalDate day) {
        if (!who.actsFor(ownerId, id)) {
            parties.requireNotLeft(who, id, day);
        }
    }

    /** The first day on which it binds anybody: of the term, or the one from which all agree if that is later. */
    public LocalDate bindsFrom() {
        return signedOn == null || signedOn.isBefore(term.start()) ? term.start() : signedOn;
    }

    public boolean hasAmendment(UUID id) {
        return find(id).isPresent();
    }

    /** From when an amendment counts; none while it waits for a consent, or when there is no such amendment. */
    public Optional<LocalDate> amendment(UUID id) {
        return find(id).map(AmendmentScope::effectiveOn);
    }

    /** The articles of a version of the text; null means the one that was signed, without what was amended since. */
    public Articles articlesOf(@Nullable UUID amendmentId) {
        return amendmentId == null
                ? printed
                : find(amendmentId).map(AmendmentScope::articles).orElse(Articles.none());
    }

    /** The articles that there are on a day, by what is known of the amendments. */
    public Articles articlesOn(LocalDate day) {
        return amendments.stream()
                .filter(amendment -> amendment.countsOn(day))
                .sorted(Comparator.comparing(
                        AmendmentScope::effectiveOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .reduce((one, later) -> later)
                .map(AmendmentScope::articles)
                .orElse(printed);
    }

    private Optional<AmendmentScope> find(UUID id) {
        return amendments.stream()
                .filter(amendment -> amendment.id().equals(id))
                .findFirst();
    }

    /**
     * An amendment.
     *
     * @param effectiveOn null until all parties consented
     * @param articles of the text as it makes it, with those before it that count
     * @param deletedArticleIds those that are not in it any more
     */
    public record AmendmentScope(
            UUID id, @Nullable LocalDate effectiveOn, Articles articles, List<UUID> deletedArticleIds) {

        public AmendmentScope {
            deletedArticleIds = List.copyOf(deletedArticleIds);
        }

        boolean countsOn(LocalDate day) {
            return effectiveOn != null && !effectiveOn.isAfter(day);
        }
    }
}
