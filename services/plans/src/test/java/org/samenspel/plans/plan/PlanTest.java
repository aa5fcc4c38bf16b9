package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Predicate;
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

    private static final Predicate<UUID> NO_PARTY = agreement -> false;

    private final Plan plan = plan(PlanKind.YEAR, Period.ofYear(2022));

    @Test
    void publishesOnce() {
        plan.publish(CLOCK);

        assertThat(plan.state()).isEqualTo(PlanState.PUBLISHED);
        assertThat(plan.publishedAt()).isEqualTo("2022-01-15T09:00:00Z");
        assertThatBroken(() -> plan.publish(CLOCK), PlanRule.PLAN_PUBLISHED);
    }

    @Test
    void isRevisedForAReasonOncePublished() {
        plan.requireReasonToChange(null);

        plan.publish(CLOCK);

        assertThatBroken(() -> plan.requireReasonToChange(null), PlanRule.REVISION_NEEDS_REASON);
        assertThatBroken(() -> plan.requireReasonToChange(" "), PlanRule.REVISION_NEEDS_REASON);
        plan.requireReasonToChange("De subsidie is lager");
    }

    @Test
    void isFixedWhileItLiesBeforeABody() {
        plan.submit("text", null, CLOCK);

        assertThat(plan.submittedAt()).isEqualTo("2022-01-15T09:00:00Z");
        assertThatBroken(plan::requireNotBeforeBody, PlanRule.PLAN_SUBMITTED);
        assertThatBroken(() -> plan.submit("text", null, CLOCK), PlanRule.PLAN_SUBMITTED);
        plan.takeBack();
        plan.requireNotBeforeBody();
        assertThatBroken(plan::takeBack, PlanRule.PLAN_NOT_SUBMITTED);
    }

    @Test
    void isDecidedOnAsItWasSubmittedOnly() {
        Instant submitted = CLOCK.instant();
        assertThat(plan.layBefore(decision("2022-01-16", submitted))).isFalse();

        plan.submit("text", null, CLOCK);

        assertThat(plan.layBefore(decision("2022-01-16", submitted.minusMillis(1))))
                .isFalse();
        assertThat(plan.layBefore(decision("2022-01-16", submitted))).isTrue();
        plan.adopt(decision("2022-01-16", submitted));
        assertThat(plan.layBefore(decision("2022-01-16", submitted)))
                .as("another body adopts the same text")
                .isTrue();
        plan.reads("another text");
        assertThat(plan.layBefore(decision("2022-01-16", submitted))).isFalse();
    }

    @Test
    void decisionThatCameBeforeItsSubmissionCountsFromTheDayThatTheSubmissionSays() {
        Instant told = CLOCK.instant().minusSeconds(60);
        BodyDecision before = decision("2022-01-09", told);
        BodyDecision since = decision("2022-01-10", told);
        plan.await(since);
        plan.await(before);
        plan.await(since);

        assertThat(plan.submit("text", LocalDate.of(2022, 1, 10), CLOCK)).containsExactly(since);

        assertThat(plan.earlyDecisions()).containsExactly(before);
        assertThat(plan.layBefore(before)).as("also if it comes later").isFalse();
        assertThat(plan.layBefore(since)).isTrue();
    }

    @Test
    void decisionThatCameBeforeASubmissionWithoutADayWaitsUntilItIsWithdrawn() {
        BodyDecision early = decision("2022-01-15", CLOCK.instant().minusSeconds(60));
        plan.await(early);

        assertThat(plan.submit("text", null, CLOCK)).isEmpty();
        assertThat(plan.earlyDecisions()).containsExactly(early);

        plan.takeBack(early.id());
        assertThat(plan.earlyDecisions()).isEmpty();
    }

    @Test
    void decisionOfADayBeforeASubmissionWithoutADayIsAboutAnotherText() {
        Instant later = CLOCK.instant().plusSeconds(60);
        plan.submit("text", null, CLOCK);

        assertThat(plan.submittedOn()).isEqualTo("2022-01-15");
        assertThat(plan.layBefore(decision("2022-01-14", later))).isFalse();
        assertThat(plan.layBefore(decision("2022-01-15", later))).isTrue();
    }

    @Test
    void liesBeforeTheBodyAgainWhenTheLastDecisionThatRejectedItIsWithdrawn() {
        BodyDecision first = rejection("2022-01-16");
        BodyDecision second = rejection("2022-01-17");
        plan.submit("text", null, CLOCK);
        plan.reject(first);
        plan.reject(second);
        assertThat(plan.submittedAt()).isNull();
        plan.requireNotBeforeBody();

        plan.takeBack(first.id());
        assertThat(plan.submittedAt()).as("another decision rejects it").isNull();

        assertThat(plan.takeBack(second.id())).isEmpty();
        assertThat(plan.submittedAt()).isEqualTo("2022-01-15T09:00:00Z");
        assertThatBroken(plan::requireNotBeforeBody, PlanRule.PLAN_SUBMITTED);
    }

    @Test
    void whatReadsOtherwiseOrWasSubmittedAnewAfterARejectionStaysSoWhenThatIsWithdrawn() {
        BodyDecision mistake = rejection("2022-01-16");
        plan.submit("text", null, CLOCK);
        plan.reject(mistake);
        plan.reads("another text");

        plan.takeBack(mistake.id());
        assertThat(plan.submittedAt()).isNull();

        plan.submit("another text", null, CLOCK);
        plan.reject(mistake);
        plan.submit("another text", null, CLOCK);
        plan.takeBack();
        plan.takeBack(mistake.id());
        assertThat(plan.submittedAt()).isNull();
    }

    @Test
    void staysWithWhoIsRevisingItWhenARejectionIsWithdrawn() {
        BodyDecision mistake = rejection("2022-01-16");
        plan.publish(CLOCK);
        plan.submit("text", null, CLOCK);
        plan.reject(mistake);
        plan.openRevision("Herziening");

        plan.takeBack(mistake.id());

        assertThat(plan.submittedAt()).isNull();
    }

    @Test
    void adoptionOfARejectedTextCountsOnceTheRejectionTurnsOutToBeAMistake() {
        BodyDecision mistake = rejection("2022-01-16");
        BodyDecision anew = decision("2022-01-17", CLOCK.instant());
        plan.submit("text", null, CLOCK);
        plan.reject(mistake);

        assertThat(plan.adopt(anew)).isEmpty();
        assertThat(plan.takeBack(mistake.id())).containsExactly(anew.adoptionOf("text"));
        assertThat(plan.submittedAt()).isNull();
    }

    @Test
    void decisionOnTheMendedTextThatIsToldBeforeTheMendingCountsOnceThatIsSubmitted() {
        BodyDecision rejection = rejection("2022-01-05");
        BodyDecision ofTheMendedText = decision("2022-01-10", CLOCK.instant());
        plan.submit("text", LocalDate.of(2022, 1, 1), CLOCK);
        plan.reject(rejection);
        assertThat(plan.layBefore(ofTheMendedText))
                .as("nobody knows yet that the text was mended")
                .isTrue();
        assertThat(plan.adopt(ofTheMendedText)).isEmpty();
        plan.reads("mended text");

        assertThat(plan.submit("mended text", LocalDate.of(2022, 1, 8), CLOCK)).containsExactly(ofTheMendedText);

        assertThat(plan.adopt(ofTheMendedText)).containsExactly(ofTheMendedText.adoptionOf("mended text"));
        assertThat(plan.earlyDecisions()).containsExactly(rejection);
    }

    @Test
    void secondRejectionIsOfTheMendedTextOnceThatIsSubmittedSinceThen() {
        BodyDecision second = rejection("2022-01-10");
        plan.submit("text", LocalDate.of(2022, 1, 1), CLOCK);
        plan.reject(rejection("2022-01-05"));
        plan.reject(second);

        assertThat(plan.submit("mended text", LocalDate.of(2022, 1, 8), CLOCK)).containsExactly(second);
    }

    @Test
    void decisionsOfABodyThatDoesNotDecideAreThoseThatRejectAndThoseThatWaitTheAdoptionsFirst() {
        BodyDecision rejection = rejection("2022-01-15");
        BodyDecision adoption = decision("2022-01-16", CLOCK.instant());
        BodyDecision own = decision("2022-01-17", CLOCK.instant());
        BodyDecision early = rejection("2021-12-01");
        plan.submit("text", null, CLOCK);
        plan.reject(rejection);
        plan.adopt(own);
        plan.adopt(adoption);
        plan.await(early);

        assertThat(plan.decidedByOthers(own::equals)).containsExactly(adoption, early, rejection);
    }

    private BodyDecision decision(String takenOn, Instant recordedAt) {
        return decision(takenOn, recordedAt, true);
    }

    private BodyDecision rejection(String takenOn) {
        return decision(takenOn, CLOCK.instant(), false);
    }

    private BodyDecision decision(String takenOn, Instant recordedAt, boolean adopted) {
        LocalDate day = LocalDate.parse(takenOn);
        return new BodyDecision(UUID.randomUUID(), plan.id(), LEVL, null, UUID.randomUUID(), day, recordedAt, adopted);
    }

    @Test
    void showsPlanOfAnAgreementToItsPartiesAlone() {
        UUID agreement = UUID.randomUUID();
        plan.of(agreement).publish(CLOCK);
        Caller stranger = Caller.of("s1", VVSG, Role.NETWORK_COORDINATOR);

        assertThat(plan.visibleTo(stranger, NO_PARTY)).isFalse();
        assertThat(plan.visibleTo(stranger, agreement::equals)).isTrue();
        assertThat(plan.visibleTo(Caller.of("s2", LEVL, Role.PARTNER), NO_PARTY))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNER", "NETWORK_COORDINATOR", "AUDITOR"})
    void showsDraftToThoseWhoWriteAndCheckIt(Role role) {
        assertThat(plan.visibleTo(Caller.of("s1", LEVL, role), NO_PARTY)).isTrue();
        assertThat(plan.visibleTo(Caller.of("s1", VVSG, role), NO_PARTY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PLANNER", "NETWORK_COORDINATOR", "AUDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void hidesDraftFromEverybodyElse(Role role) {
        assertThat(plan.visibleTo(Caller.of("s1", LEVL, role), NO_PARTY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void showsPublishedPlanToEverybody(Role role) {
        plan.publish(CLOCK);

        assertThat(plan.visibleTo(Caller.of("s1", VVSG, role), NO_PARTY)).isTrue();
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
