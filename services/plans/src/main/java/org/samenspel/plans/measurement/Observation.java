package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.Plausibility;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What somebody saw.
 *
 * @param measuredOn the day it was true
 * @param value how much, for a count or a percentage
 * @param base what the value is a part of, for a percentage; null means 100
 * @param achieved whether it was achieved, for a milestone or a judgment
 * @param fewerThan the number of people that it is below, when no other is told
 * @param leftOut how many things of unknown amount its value leaves out
 * @param participants how many people came
 * @param corrects the measurement that this takes the place of
 */
public record Observation(
        LocalDate measuredOn,
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable Boolean achieved,
        @Nullable Integer fewerThan,
        @Nullable Integer leftOut,
        @Nullable Integer participants,
        @Nullable LocalizedText note,
        @Nullable Evidence evidence,
        @Nullable UUID corrects) {

    private static final String VALUE = "value";
    private static final String MEASURED_ON = "measuredOn";

    /** So much of what is counted. */
    public static Observation of(LocalDate day, BigDecimal value) {
        return new Observation(day, value, null, null, null, null, null, null, null, null);
    }

    /** Achieved or not. */
    public static Observation of(LocalDate day, boolean achieved) {
        return new Observation(day, null, null, achieved, null, null, null, null, null, null);
    }

    /** Whether nothing new is said, whatever it corrects. */
    boolean saysTheSameAs(Observation other) {
        return without().equals(other.without());
    }

    private Observation without() {
        BigDecimal plain = value == null ? null : value.stripTrailingZeros();
        BigDecimal whole = base == null ? null : base.stripTrailingZeros();
        return new Observation(
                measuredOn, plain, whole, achieved, fewerThan, leftOut, participants, note, evidence, null);
    }

    /** That an indicator that counts so, of a plan for these days, is measured so and on such a day. */
    void requireMeasures(IndicatorKind kind, Combination combination, Period plan, LocalDate today) {
        requireFits(kind);
        requireBase(kind, combination);
        requireNotAfter(today);
        requireNotLongBefore(plan);
    }

    /**
     * What is wrong more often than right has to be confirmed.
     *
     * @param plan the days of the plan
     * @param counting the days that count, some of which may be outside the plan
     * @param confirmed what the caller has looked at and found right
     * @throws RuleViolation {@code measurementNotConfirmed} if its value or its day is odd and nobody has said that it is right
     */
    void requirePlausible(IndicatorKind kind, Period plan, Period counting, Set<String> confirmed) {
        List<Issue> issues = Stream.of(oddValue(kind), oddDay(plan, counting))
                .flatMap(Optional::stream)
                .filter(issue -> !confirmed.contains(issue.name()))
                .toList();
        if (!issues.isEmpty()) {
            String detail = issues.stream().map(Issue::detail).collect(Collectors.joining("; "));
            throw new RuleViolation(MeasurementRule.MEASUREMENT_NOT_CONFIRMED, detail, issues);
        }
    }

    private Optional<Issue> oddValue(IndicatorKind kind) {
        return Optional.ofNullable(value)
                .map(number -> Plausibility.oddity(kind, number, base))
                .map(oddity -> Plausibility.issue(VALUE, value, oddity));
    }

    private Optional<Issue> oddDay(Period plan, Period counting) {
        return Stream.of(plan, counting).anyMatch(days -> days.contains(measuredOn))
                ? Optional.empty()
                : Optional.of(Plausibility.issue(
                        MEASURED_ON,
                        measuredOn,
                        "%s is outside the plan, which runs from %s to %s, and reaches nothing"
                                .formatted(measuredOn, plan.start(), plan.end())));
    }

    /** @throws RuleViolation {@code measurementOfOtherKind} if an indicator of this kind is not measured so */
    private void requireFits(IndicatorKind kind) {
        boolean fits = kind.hasTarget() ? value != null && achieved == null : value == null && achieved != null;
        if (!fits) {
            String expected = kind.hasTarget() ? VALUE : "achieved";
            String detail = "An indicator of this kind is measured by %s alone".formatted(expected);
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_OF_OTHER_KIND, detail, List.of(Issue.invalid(expected, null, detail)));
        }
    }

    /** @throws RuleViolation {@code measuredOutOfBase} if it lacks what it is a part of, or has it where nothing is a part */
    private void requireBase(IndicatorKind kind, Combination combination) {
        boolean fits = base == null ? combination != Combination.SHARE : kind == IndicatorKind.PERCENTAGE;
        if (!fits) {
            String detail = base == null ? "base is required: a share is a part of it" : "Only a percentage has a base";
            String shown = base == null ? null : base.toString();
            throw new RuleViolation(
                    MeasurementRule.MEASURED_OUT_OF_BASE, detail, List.of(Issue.invalid("base", shown, detail)));
        }
    }

    /** @throws RuleViolation {@code measuredInFuture} if the day is still to come */
    private void requireNotAfter(LocalDate today) {
        if (measuredOn.isAfter(today)) {
            throw wrongDay(MeasurementRule.MEASURED_IN_FUTURE, "measuredOn must not be after " + today);
        }
    }

    /**
     * Where things stood before the plan is worth knowing, and an indicator may begin before the plan does; but what is long
     * before it is a slip of the pen.
     *
     * @throws RuleViolation {@code measuredLongBeforePlan} if the day is more than a year before the plan's first one
     */
    private void requireNotLongBefore(Period plan) {
        LocalDate first = plan.start().minusYears(1);
        if (measuredOn.isBefore(first)) {
            throw wrongDay(MeasurementRule.MEASURED_LONG_BEFORE_PLAN, "measuredOn must not be before " + first);
        }
    }

    private RuleViolation wrongDay(MeasurementRule rule, String detail) {
        return new RuleViolation(rule, detail, List.of(Issue.outOfRange(MEASURED_ON, measuredOn, detail)));
    }
}
