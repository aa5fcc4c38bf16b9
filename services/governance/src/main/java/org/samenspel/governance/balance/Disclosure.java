package org.samenspel.governance.balance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.Told;
import org.samenspel.governance.rule.Trait;
import org.samenspel.values.rule.RuleViolation;

/**
 * Decides what may be told. No group of fewer than five people may show: not as a count, not as the others beside it, and not as the
 * difference between two balances. Who declared nothing hides nobody, so only declarations make a group.
 *
 * @param declarations the ids of those that are counted
 */
record Disclosure(Set<UUID> declarations, List<Census> earlier) {

    /** A group that may show, and the others beside it. */
    static final int FEWEST = 2 * Outcome.SMALLEST_GROUP;

    /** @throws RuleViolation if nothing at all may be told */
    void check() {
        if (declarations.size() < FEWEST) {
            throw new RuleViolation(
                    BalanceRule.TOO_FEW_PEOPLE,
                    "At least %d members must have declared something about themselves".formatted(FEWEST));
        }
        if (earlier.stream().anyMatch(census -> census.differenceFrom(declarations) < FEWEST)) {
            throw new RuleViolation(
                    BalanceRule.TOO_FEW_CHANGES,
                    "At least %d declarations must have come or gone since each earlier balance".formatted(FEWEST));
        }
    }

    /** Exactly if no group is too small, else in bands of five. */
    List<Told> of(Trait trait, List<Outcome.Count> counts) {
        boolean exact =
                groupsAreLarge(counts) && counts.stream().allMatch(count -> mayStandBesideEarlier(trait, count));
        return counts.stream()
                .map(count -> exact ? Told.exactly(count) : Told.roughly(count, declarations.size()))
                .toList();
    }

    /** What to remember of this balance for the next ones. */
    Census census(List<Answer> answers) {
        var exact = new HashMap<String, Integer>();
        for (Answer answer : answers) {
            for (Told told : answer.told()) {
                Integer number = told.exact();
                if (number != null) {
                    exact.put(name(answer.question().trait(), told.gender()), number);
                }
            }
        }
        return new Census(declarations, Map.copyOf(exact));
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
        String name = name(trait, count.gender());
        return earlier.stream()
                .filter(census -> census.counts().containsKey(name))
                .allMatch(census -> {
                    int gained = census.gained(declarations, census.counts().get(name), count.counted());
                    return isLarge(gained, census.differenceFrom(declarations));
                });
    }

    private static boolean isLarge(int group, int people) {
        return group >= Outcome.SMALLEST_GROUP && people - group >= Outcome.SMALLEST_GROUP;
    }

    private static String name(Object trait, Object gender) {
        return gender == null ? trait.toString() : gender.toString();
    }
}
