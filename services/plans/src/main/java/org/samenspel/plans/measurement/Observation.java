package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What somebody saw.
 *
 * @param measuredOn the day it was true
 * @param value how much, for a count or a percentage
 * @param achieved whether it was achieved, for a milestone or a judgment
 * @param corrects the measurement that this takes the place of
 */
public record Observation(
        LocalDate measuredOn,
        @Nullable BigDecimal value,
        @Nullable Boolean achieved,
        @Nullable LocalizedText note,
        @Nullable Evidence evidence,
        @Nullable UUID corrects) {

    /** So many people took part in a campaign. */
    public static Observation ofCampaign(String reference, long respondents, LocalDate closedOn) {
        var evidence = new Evidence(Evidence.Kind.CAMPAIGN, reference);
        return new Observation(closedOn, BigDecimal.valueOf(respondents), null, null, evidence, null);
    }

    /**
     * So many different meetings were held up to a day.
     *
     * @param meetingId the meeting that changed the count
     * @param corrects the count that this takes the place of
     */
    public static Observation ofMeetings(UUID meetingId, long held, LocalDate asOf, @Nullable UUID corrects) {
        var evidence = new Evidence(Evidence.Kind.MEETING, meetingId.toString());
        return new Observation(asOf, BigDecimal.valueOf(held), null, null, evidence, corrects);
    }

    /** That an indicator of this kind, of a plan for these days, is measured so and on such a day. */
    void requireMeasures(IndicatorKind kind, Period plan, LocalDate today) {
        requireFits(kind);
        requireNotAfter(today);
        requireNotLongBefore(plan);
    }

    /** @throws RuleViolation {@code measurementOfOtherKind} if an indicator of this kind is not measured so */
    private void requireFits(IndicatorKind kind) {
        boolean fits = kind.hasTarget() ? value != null && achieved == null : value == null && achieved != null;
        if (!fits) {
            String expected = kind.hasTarget() ? "value" : "achieved";
            String detail = "An indicator of this kind is measured by %s alone".formatted(expected);
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_OF_OTHER_KIND, detail, List.of(Issue.invalid(expected, null, detail)));
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
        return new RuleViolation(rule, detail, List.of(Issue.outOfRange("measuredOn", measuredOn, detail)));
    }
}
