package org.samenspel.governance.diversity;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.PublishedCount;
import org.samenspel.governance.rule.Trait;
import org.samenspel.values.rule.RuleViolation;

/**
 * Decides what may be published. No group of fewer than five people may show: not as a count, not as the others beside it, and not as the
 * difference between two reports. Who declared nothing hides nobody, so only declarations make a group.
 *
 * @param declarations the ids of those that are counted
 */
record Disclosure(Set<UUID> declarations, List<Census> earlier) {

    /** A group that may show, and the others beside it. */
    static final int FEWEST = 2 * Outcome.SMALLEST_GROUP;

    /** @throws RuleViolation if nothing at all may be published */
    void check() {
        if (declarations.size() < FEWEST) {
            throw new RuleViolation(
                    DiversityRule.TOO_FEW_PEOPLE,
                    "At least %d members must have declared something about themselves".formatted(FEWEST));
        }
        if (earlier.stream().anyMatch(census -> census.differenceFrom(declarations) < FEWEST)) {
            throw new RuleViolation(
                    DiversityRule.TOO_FEW_CHANGES,
                    "At least %d declarations must have come or gone since each earlier report".formatted(FEWEST));
        }
    }

    /**
     * Exactly if no group is too small. Else that a group is small, but only when nothing was published before: beside an earlier count
     * even that would narrow down who came or went, so then nothing is published and nobody knows why.
     */
    List<PublishedCount> of(Trait trait, List<Outcome.Count> counts) {
        boolean exact =
                groupsAreLarge(counts) && counts.stream().allMatch(count -> mayStandBesideEarlier(trait, count));
        boolean first = isFirst(trait, counts);
        return counts.stream().map(count -> tell(count, exact, first)).toList();
    }

    /** Whether no earlier report published anything about this. */
    boolean isFirst(Trait trait, List<Outcome.Count> counts) {
        return counts.stream().allMatch(count -> publishedBefore(trait, count).isEmpty());
    }

    /** What to remember of this report for the next ones: of ages, from the fewest that was published of later to the most. */
    Census census(List<Answer> answers) {
        var something = new HashMap<String, PublishedCount>();
        for (Answer answer : answers) {
            Trait trait = Objects.requireNonNull(answer.question().trait());
            int later = answer.later().stream()
                    .mapToInt(step -> step.published().from())
                    .min()
                    .orElse(Integer.MAX_VALUE);
            answer.published().stream()
                    .filter(published -> published.to() - published.from() < declarations.size())
                    .map(published ->
                            new PublishedCount(published.gender(), Math.min(published.from(), later), published.to()))
                    .forEach(published -> something.put(name(trait, published.gender()), published));
        }
        return new Census(declarations, something);
    }

    /** The remainder is who declared another gender or none: all or nobody of these is no secret about anyone. */
    private boolean groupsAreLarge(List<Outcome.Count> counts) {
        int people = declarations.size();
        int remainder =
                people - counts.stream().mapToInt(Outcome.Count::counted).sum();
        return counts.stream().allMatch(count -> isLarge(count.counted(), people))
                && (counts.size() == 1 || remainder == 0 || remainder >= Outcome.SMALLEST_GROUP);
    }

    private boolean mayStandBesideEarlier(Trait trait, Outcome.Count count) {
        return publishedBefore(trait, count).stream().allMatch(census -> {
            PublishedCount before = Objects.requireNonNull(census.published().get(name(trait, count.gender())));
            PublishedCount gained = census.gained(declarations, before, count.counted());
            int people = census.differenceFrom(declarations);
            return isLarge(gained.from(), people) && isLarge(gained.to(), people);
        });
    }

    private List<Census> publishedBefore(Trait trait, Outcome.Count count) {
        String name = name(trait, count.gender());
        return earlier.stream()
                .filter(census -> census.published().containsKey(name))
                .toList();
    }

    private PublishedCount tell(Outcome.Count count, boolean exact, boolean first) {
        if (exact) {
            return PublishedCount.exactly(count);
        }
        return first
                ? PublishedCount.bySize(count, declarations.size())
                : PublishedCount.nothing(count, declarations.size());
    }

    private static boolean isLarge(int group, int people) {
        return group >= Outcome.SMALLEST_GROUP && people - group >= Outcome.SMALLEST_GROUP;
    }

    private static String name(Trait trait, @Nullable Gender gender) {
        return gender == null ? trait.name() : gender.name();
    }
}
