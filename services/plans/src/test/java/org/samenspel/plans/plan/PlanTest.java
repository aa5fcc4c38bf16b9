package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class PlanTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final UUID VVSG = UUID.randomUUID();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-15T09:00:00Z"), ZoneOffset.UTC);

    private final Plan plan = plan(PlanKind.YEAR, Period.ofYear(2022));

    @Test
    void publishesOnce() {
        plan.publish(CLOCK);

        assertThat(plan.state()).isEqualTo(PlanState.PUBLISHED);
        assertThat(plan.publishedAt()).isEqualTo("2022-01-15T09:00:00Z");
        assertThatBroken(() -> plan.publish(CLOCK), PlanRule.PLAN_PUBLISHED);
    }

    @Test
    void isFixedOncePublished() {
        plan.publish(CLOCK);

        assertThatBroken(() -> plan.rename(LocalizedText.dutch("Anders")), PlanRule.PLAN_PUBLISHED);
        assertThat(plan.title().nl()).isEqualTo("Plan");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNER", "NETWORK_COORDINATOR", "AUDITOR"})
    void showsDraftToThoseWhoWriteAndCheckIt(Role role) {
        assertThat(plan.visibleTo(Caller.of("s1", LEVL, role))).isTrue();
        assertThat(plan.visibleTo(Caller.of("s1", VVSG, role))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PLANNER", "NETWORK_COORDINATOR", "AUDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void hidesDraftFromEverybodyElse(Role role) {
        assertThat(plan.visibleTo(Caller.of("s1", LEVL, role))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void showsPublishedPlanToEverybody(Role role) {
        plan.publish(CLOCK);

        assertThat(plan.visibleTo(Caller.of("s1", VVSG, role))).isTrue();
    }

    @Test
    void worksOnTheGoalsOfAMultiYearPlanAroundIt() {
        Plan multiYear = plan(PlanKind.MULTI_YEAR, period("2022-01-01", "2026-12-31"));

        plan.workOnGoalsOf(multiYear);

        assertThat(plan.scope().goalPlanId()).isEqualTo(multiYear.id());
        assertThatBroken(plan.scope()::requireOwnGoals, PlanRule.GOALS_OF_MULTI_YEAR_PLAN);
    }

    @Test
    void refusesMultiYearPlanOfOtherYears() {
        Plan multiYear = plan(PlanKind.MULTI_YEAR, period("2023-01-01", "2027-12-31"));

        assertThatBroken(() -> plan.workOnGoalsOf(multiYear), PlanRule.PLAN_OUTSIDE_MULTI_YEAR_PLAN);
    }

    @Test
    void hasGoalsOfItsOwnWithoutAMultiYearPlan() {
        assertThat(plan.scope().goalPlanId()).isEqualTo(plan.id());
    }

    @Test
    void takesActionsInAYearPlanOnly() {
        Plan multiYear = plan(PlanKind.MULTI_YEAR, period("2022-01-01", "2026-12-31"));

        plan.scope().requireYearPlan();
        assertThatBroken(multiYear.scope()::requireYearPlan, PlanRule.ACTIONS_BELONG_TO_YEAR_PLAN);
    }

    @Test
    void isMeasuredOncePublishedOnly() {
        assertThatBroken(plan.scope()::requirePublished, PlanRule.PLAN_NOT_PUBLISHED);
    }

    private static Plan plan(PlanKind kind, Period period) {
        return new Plan(LEVL, kind, LocalizedText.dutch("Plan"), Language.NL, period);
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static void assertThatBroken(ThrowingCallable action, PlanRule rule) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
