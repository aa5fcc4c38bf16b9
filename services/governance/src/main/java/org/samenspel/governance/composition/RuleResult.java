package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.Population;

/**
 * Whether a rule holds, and by how much as far as that may be shown.
 *
 * @param rule its code
 * @param required the least that must be counted
 * @param total how many there are in the population
 * @param counted the smallest count; null when it can't be shown
 * @param perGender the counts, for a rule that counts genders apart; null when they can't be shown
 * @param countedOn the day that the counts are of, when not the day asked about
 * @param changesOn when the rule stops or begins to hold because somebody reaches an age
 */
public record RuleResult(
        String rule,
        Population population,
        boolean holds,
        int required,
        int total,
        @Nullable Integer counted,
        @Nullable Map<Gender, Integer> perGender,
        @Nullable LocalDate countedOn,
        @Nullable LocalDate changesOn) {

    /** Without any count. */
    static RuleResult of(CompositionRule rule, Outcome outcome) {
        return new RuleResult(
                rule.code(),
                rule.population(),
                outcome.holds(),
                outcome.required(),
                outcome.total(),
                null,
                null,
                null,
                null);
    }

    /** The same with the counts of an outcome of the rule. */
    RuleResult withCounts(Outcome outcome, @Nullable LocalDate day) {
        boolean apart = outcome.counts().size() > 1;
        Map<Gender, Integer> genders = new EnumMap<>(Gender.class);
        outcome.counts().stream()
                .filter(count -> count.gender() != null)
                .forEach(count -> genders.put(count.gender(), count.counted()));
        return new RuleResult(
                rule, population, holds, required, total, outcome.counted(), apart ? genders : null, day, changesOn);
    }

    RuleResult changingOn(@Nullable LocalDate day) {
        return new RuleResult(rule, population, holds, required, total, counted, perGender, countedOn, day);
    }
}
