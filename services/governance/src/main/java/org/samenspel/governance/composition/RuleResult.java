package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.diversity.Answer;
import org.samenspel.governance.diversity.DiversityScope;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.Population;
import org.samenspel.governance.rule.PublishedCount;

/**
 * Whether a rule holds, and by how much as far as that may be published.
 *
 * @param rule its code
 * @param holds null when it is not published
 * @param notPublished why not; null when it is published
 * @param required the least that must be counted
 * @param total how many there are in the population
 * @param counted the smallest count; null when it can't be published
 * @param perGender the counts, for a rule that counts genders apart; null when they can't be published
 * @param countedOn the day of the report that the counts are of; null when they are of the day asked about
 * @param changesOn when the rule stops or begins to hold
 */
public record RuleResult(
        String rule,
        Population population,
        @Nullable Boolean holds,
        @Nullable NotPublished notPublished,
        int required,
        int total,
        @Nullable Integer counted,
        @Nullable Map<Gender, Integer> perGender,
        @Nullable LocalDate countedOn,
        @Nullable LocalDate changesOn) {

    /** With all its counts. */
    static RuleResult of(CompositionRule rule, Outcome outcome) {
        return of(
                rule,
                outcome,
                outcome.counts().stream().map(PublishedCount::exactly).toList());
    }

    /** With those counts that are published. */
    static RuleResult of(CompositionRule rule, Outcome outcome, List<PublishedCount> published) {
        return new RuleResult(
                rule.code(),
                rule.population(),
                outcome.holds(),
                null,
                outcome.required(),
                outcome.total(),
                smallest(published),
                perGender(published),
                null,
                null);
    }

    /** As a report tells it. */
    static RuleResult of(CompositionRule rule, DiversityScope report, Answer answer, LocalDate day) {
        List<PublishedCount> published = answer.on(day);
        Boolean holds = rule.holds(published, report.people()).orElse(null);
        return new RuleResult(
                rule.code(),
                rule.population(),
                holds,
                holds == null ? NotPublished.SMALL_GROUP : null,
                rule.required(report.people()),
                report.people(),
                smallest(published),
                perGender(published),
                report.date(),
                holds == null ? null : changesOn(rule, report, answer, day));
    }

    /** Nothing was counted. */
    static RuleResult unpublished(CompositionRule rule, int people, NotPublished why) {
        return new RuleResult(
                rule.code(), rule.population(), null, why, rule.required(people), people, null, null, null, null);
    }

    RuleResult changingOn(@Nullable LocalDate day) {
        return new RuleResult(
                rule, population, holds, notPublished, required, total, counted, perGender, countedOn, day);
    }

    private static @Nullable LocalDate changesOn(
            CompositionRule rule, DiversityScope report, Answer answer, LocalDate day) {
        Optional<Boolean> now = rule.holds(answer.on(day), report.people());
        return answer.later().stream()
                .map(Answer.Later::date)
                .filter(later -> later.isAfter(day)
                        && !rule.holds(answer.on(later), report.people()).equals(now))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer smallest(List<PublishedCount> published) {
        boolean exact = !published.isEmpty() && published.stream().allMatch(one -> one.exact() != null);
        return exact
                ? (Integer)
                        published.stream().mapToInt(PublishedCount::from).min().orElseThrow()
                : null;
    }

    private static @Nullable Map<Gender, Integer> perGender(List<PublishedCount> published) {
        if (published.size() < 2 || smallest(published) == null) {
            return null;
        }
        var genders = new EnumMap<Gender, Integer>(Gender.class);
        published.forEach(one -> genders.put(Objects.requireNonNull(one.gender()), one.from()));
        return genders;
    }
}
