package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.balance.Answer;
import org.samenspel.governance.balance.BalanceSheet;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.Population;
import org.samenspel.governance.rule.Told;

/**
 * Whether a rule holds, and by how much as far as that may be told.
 *
 * @param rule its code
 * @param holds null when it is not told
 * @param notTold why not; null when it is told
 * @param required the least that must be counted
 * @param total how many there are in the population
 * @param counted the smallest count; null when it can't be told
 * @param perGender the counts, for a rule that counts genders apart; null when they can't be told
 * @param countedOn the day of the balance that the counts are of; null when they are of the day asked about
 * @param changesOn when the rule stops or begins to hold
 */
public record RuleResult(
        String rule,
        Population population,
        @Nullable Boolean holds,
        @Nullable NotTold notTold,
        int required,
        int total,
        @Nullable Integer counted,
        @Nullable Map<Gender, Integer> perGender,
        @Nullable LocalDate countedOn,
        @Nullable LocalDate changesOn) {

    /** With all its counts. */
    static RuleResult of(CompositionRule rule, Outcome outcome) {
        return of(rule, outcome, outcome.counts().stream().map(Told::exactly).toList());
    }

    /** With those counts that are told. */
    static RuleResult of(CompositionRule rule, Outcome outcome, List<Told> told) {
        return new RuleResult(
                rule.code(),
                rule.population(),
                outcome.holds(),
                null,
                outcome.required(),
                outcome.total(),
                smallest(told),
                perGender(told),
                null,
                null);
    }

    /** As a balance tells it. */
    static RuleResult of(CompositionRule rule, BalanceSheet balance, Answer answer, LocalDate day) {
        List<Told> told = answer.on(day);
        Boolean holds = rule.holds(told, balance.people()).orElse(null);
        return new RuleResult(
                rule.code(),
                rule.population(),
                holds,
                holds == null ? NotTold.SMALL_GROUP : null,
                rule.required(balance.people()),
                balance.people(),
                smallest(told),
                perGender(told),
                balance.date(),
                holds == null ? null : changesOn(rule, balance, answer, day));
    }

    /** Nothing was counted. */
    static RuleResult untold(CompositionRule rule, int people, NotTold why) {
        return new RuleResult(
                rule.code(), rule.population(), null, why, rule.required(people), people, null, null, null, null);
    }

    RuleResult changingOn(@Nullable LocalDate day) {
        return new RuleResult(rule, population, holds, notTold, required, total, counted, perGender, countedOn, day);
    }

    private static @Nullable LocalDate changesOn(
            CompositionRule rule, BalanceSheet balance, Answer answer, LocalDate day) {
        Optional<Boolean> now = rule.holds(answer.on(day), balance.people());
        return answer.later().stream()
                .map(Answer.Later::date)
                .filter(later -> later.isAfter(day)
                        && !rule.holds(answer.on(later), balance.people()).equals(now))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer smallest(List<Told> told) {
        boolean exact = !told.isEmpty() && told.stream().allMatch(one -> one.exact() != null);
        return exact ? (Integer) told.stream().mapToInt(Told::from).min().orElseThrow() : null;
    }

    private static @Nullable Map<Gender, Integer> perGender(List<Told> told) {
        if (told.size() < 2 || smallest(told) == null) {
            return null;
        }
        var genders = new EnumMap<Gender, Integer>(Gender.class);
        told.forEach(one -> genders.put(Objects.requireNonNull(one.gender()), one.from()));
        return genders;
    }
}
