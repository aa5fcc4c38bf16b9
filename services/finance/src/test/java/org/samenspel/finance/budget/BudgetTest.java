package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.security.Representation;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class BudgetTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2025, 1, 17);
    private static final Instant NOW = Instant.parse("2025-01-15T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void allVersionsOfADividedOrganizationGoToTheSuccessorThatGetsTheFirst() {
        UUID divided = UUID.randomUUID();
        Budget first =
                submitted(new Budget(divided, "B", new LocalizedText("B", null, null), Period.ofYear(2025), null));
        first.approve(decision());

        Budget next = submitted(first.revise(1));

        assertThat(next.isDecidedOnBy(successorOf(divided, first.id()))).isTrue();
        assertThat(next.isDecidedOnBy(successorOf(divided, next.id()))).isFalse();
    }

    @Test
    void refusesChangesFromItsSubmissionOn() {
        Budget submitted = submitted(draft());
        isFixed(submitted);
        submitted.approve(decision());
        isFixed(submitted);
        submitted.giveWay();
        isFixed(submitted);
    }

    @Test
    void refusesToSubmitWithoutLines() {
        refused(BudgetRule.BUDGET_EMPTY, () -> draft().submit(null, CLOCK));
    }

    @Test
    void refusesToWithdrawWhatIsNotSubmitted() {
        Budget budget = submitted(draft());
        budget.withdraw();

        refused(BudgetRule.BUDGET_NOT_SUBMITTED, budget::withdraw);
        assertThat(budget.state()).isEqualTo(BudgetState.DRAFT);
    }

    @Test
    void isDecidedOnlyWhileItLiesBeforeTheBody() {
        BodyDecision decision = decision();
        Budget budget = draft();
        assertThat(budget.wasReadBy(decision)).isFalse();

        submitted(budget);
        assertThat(budget.wasReadBy(decision)).isTrue();
        budget.withdraw();
        assertThat(budget.wasReadBy(decision)).isFalse();
        submitted(budget).approve(decision);
    }

    @Test
    void decisionThatCameBeforeItsSubmissionCountsFromTheDayThatTheSubmissionSays() {
        Instant told = NOW.minusSeconds(60);
        var before = new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.of(2025, 1, 9), told, true);
        var since = new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.of(2025, 1, 10), told, true);
        Budget budget = draft();
        budget.fill(table(line("A", LineKind.OTHER, null)));
        budget.await(since);
        budget.await(before);
        budget.await(since);

        assertThat(budget.submit(LocalDate.of(2025, 1, 10), CLOCK)).containsExactly(since);

        assertThat(budget.earlyDecisions()).containsExactly(before);
        assertThat(budget.wasReadBy(before)).as("also if it comes later").isFalse();
        assertThat(budget.wasReadBy(since)).isTrue();
        assertThat(budget.forget(before.id())).isTrue();
        assertThat(budget.earlyDecisions()).isEmpty();
    }

    @Test
    void decisionOfADayBeforeASubmissionWithoutADayIsAboutAnotherText() {
        Instant later = NOW.plusSeconds(60);
        var dayBefore = new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.of(2025, 1, 14), later, true);
        var sameDay = new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.of(2025, 1, 15), later, true);
        Budget budget = submitted(draft());

        assertThat(budget.submittedOn()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(budget.wasReadBy(dayBefore)).isFalse();
        assertThat(budget.wasReadBy(sameDay)).isTrue();
    }

    @Test
    void approvalLapsesWithTheLastDecisionThatAdoptedIt() {
        BodyDecision first = decision();
        var second = new BodyDecision(UUID.randomUUID(), LEVL, first.takenOn(), NOW.plusSeconds(1), true);
        Budget budget = submitted(draft());
        budget.approve(second);
        budget.approve(first);
        assertThat(budget.adoption()).contains(first);

        budget.takeBack(first.id(), WITHDRAWN_ON);
        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
        assertThat(budget.adoption()).contains(second);

        budget.takeBack(second.id(), WITHDRAWN_ON);
        assertThat(budget.state()).isEqualTo(BudgetState.LAPSED);
        assertThat(budget.adoption()).isEmpty();
        assertThat(budget.lapsedOn()).isEqualTo(WITHDRAWN_ON);
        isFixed(budget);
    }

    @Test
    void decisionsOfABodyThatDoesNotDecideAreThoseThatWaitThenTheAdoptionsThenTheRejections() {
        BodyDecision early = rejection("2025-01-05");
        BodyDecision rejection = rejection("2025-01-15");
        BodyDecision adoption = adoption("2025-01-16");
        BodyDecision own = adoption("2025-01-17");
        Budget budget = submitted(draft());
        budget.await(early);
        budget.reject(rejection);
        budget.approve(own);
        budget.approve(adoption);

        assertThat(budget.decidedByOthers(own::equals)).containsExactly(early, adoption, rejection);
    }

    @Test
    void liesBeforeTheBodyAgainWhenTheLastDecisionThatRejectedItIsWithdrawn() {
        BodyDecision first = rejection("2025-01-15");
        BodyDecision second = rejection("2025-01-16");
        Budget budget = submitted(draft());
        budget.reject(first);
        budget.reject(second);
        assertThat(budget.state()).isEqualTo(BudgetState.DRAFT);

        budget.takeBack(first.id(), WITHDRAWN_ON);
        assertThat(budget.state()).as("another decision rejects it").isEqualTo(BudgetState.DRAFT);

        budget.takeBack(second.id(), WITHDRAWN_ON);
        assertThat(budget.state()).isEqualTo(BudgetState.SUBMITTED);
        assertThat(budget.lapsedOn()).isNull();
        isFixed(budget);
    }

    @Test
    void whatChangedOrWasSubmittedAnewAfterARejectionStaysSoWhenThatIsWithdrawn() {
        BodyDecision mistake = rejection("2025-01-15");
        Budget mended = submitted(draft());
        mended.reject(mistake);
        mended.mend();
        Budget submittedAnew = submitted(draft());
        submittedAnew.reject(mistake);
        submittedAnew.submit(null, CLOCK);

        assertThat(mended.isDecidedBy(mistake.id())).isFalse();
        assertThat(submittedAnew.isDecidedBy(mistake.id())).isFalse();
        assertThat(submittedAnew.state()).isEqualTo(BudgetState.SUBMITTED);
    }

    @Test
    void decisionOnTheMendedTextThatIsToldBeforeTheMendingCountsOnceThatIsSubmitted() {
        BodyDecision rejection = rejection("2025-01-05");
        BodyDecision ofTheMendedText = adoption("2025-01-10");
        Budget budget = submittedSince(draft(), "2025-01-01");
        budget.reject(rejection);
        assertThat(budget.wasReadBy(ofTheMendedText))
                .as("nobody knows yet that the text was mended")
                .isTrue();
        budget.approve(ofTheMendedText);

        budget.fill(table(line("B", LineKind.OTHER, null)));
        assertThat(budget.earlyDecisions()).containsExactly(rejection, ofTheMendedText);

        assertThat(budget.submit(LocalDate.of(2025, 1, 8), CLOCK)).containsExactly(ofTheMendedText);
        assertThat(budget.earlyDecisions()).containsExactly(rejection);
    }

    @Test
    void secondRejectionIsOfTheMendedTextOnceThatIsSubmittedSinceThen() {
        BodyDecision second = rejection("2025-01-10");
        Budget budget = submittedSince(draft(), "2025-01-01");
        budget.reject(rejection("2025-01-05"));
        budget.reject(second);

        budget.mend();

        assertThat(budget.submit(LocalDate.of(2025, 1, 8), CLOCK)).containsExactly(second);
    }

    @Test
    void decisionsThatOneSubmissionTookWaitForTheNextOne() {
        BodyDecision rejection = rejection("2025-01-05");
        BodyDecision ofTheMendedText = adoption("2025-01-10");
        Budget budget = draft();
        budget.fill(table(line("A", LineKind.OTHER, null)));
        budget.await(rejection);
        budget.await(ofTheMendedText);
        assertThat(budget.submit(LocalDate.of(2025, 1, 1), CLOCK)).containsExactly(rejection, ofTheMendedText);
        budget.reject(rejection);
        budget.approve(ofTheMendedText);

        assertThat(budget.submit(LocalDate.of(2025, 1, 8), CLOCK)).containsExactly(ofTheMendedText);
    }

    @Test
    void adoptionOfARejectedBudgetCountsOnceTheRejectionTurnsOutToBeAMistake() {
        BodyDecision mistake = rejection("2025-01-15");
        BodyDecision anew = decision();
        Budget budget = submitted(draft());
        budget.reject(mistake);
        assertThat(budget.wasReadBy(anew)).isTrue();

        budget.approve(anew);
        Budget.settle(List.of(budget));
        assertThat(budget.state()).isEqualTo(BudgetState.DRAFT);
        assertThat(budget.adoption()).isEmpty();

        budget.takeBack(mistake.id(), WITHDRAWN_ON);
        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
        assertThat(budget.adoption()).contains(anew);
    }

    @Test
    void isAdoptedAnewAsItWasOnceItsApprovalLapsed() {
        Budget budget = lapsed(draft());
        BodyDecision anew = decision();
        assertThat(budget.wasReadBy(anew)).isTrue();

        budget.approve(anew);

        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
        assertThat(budget.lapsedOn()).isNull();
    }

    @Test
    void dayOnWhichWhatLapsedWasSubmittedIsPutRight() {
        Budget budget = submitted(draft());
        BodyDecision mistake = decision();
        budget.approve(mistake);
        budget.takeBack(mistake.id(), WITHDRAWN_ON);
        var earlier =
                new BodyDecision(UUID.randomUUID(), LEVL, budget.submittedOn().minusDays(2), NOW.plusSeconds(9), true);
        assertThat(budget.wasReadBy(earlier)).isFalse();
        budget.await(earlier);

        List<BodyDecision> counting = budget.submit(earlier.takenOn().minusDays(5), CLOCK);

        assertThat(counting).containsExactly(earlier);
        assertThat(budget.state()).isEqualTo(BudgetState.LAPSED);
        budget.approve(earlier);
        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
    }

    @Test
    void whatLapsedGivesThePlaceBackToTheVersionBeforeAndIsRevisedInTurn() {
        Budget first = submitted(draft());
        first.approve(decision());
        Budget second = submitted(first.revise(1));
        second.approve(decision());
        Budget.settle(List.of(first, second));
        assertThat(first.state()).isEqualTo(BudgetState.REVISED);

        second.takeBack(second.adoption().orElseThrow().id(), WITHDRAWN_ON);
        Budget.settle(List.of(first, second));

        assertThat(first.state()).isEqualTo(BudgetState.APPROVED);
        assertThat(second.state()).isEqualTo(BudgetState.LAPSED);
        assertThat(second.revise(2).revision()).isEqualTo(3);
        assertThat(first.revise(2).revision()).isEqualTo(3);
    }

    @Test
    void olderVersionAdoptedAnewDoesNotTakeThePlaceOfTheOneInForce() {
        Budget first = submitted(draft());
        first.approve(decision());
        Budget second = submitted(first.revise(1));
        second.approve(decision());
        first.takeBack(first.adoption().orElseThrow().id(), WITHDRAWN_ON);

        first.approve(decision());
        Budget.settle(List.of(first, second));

        assertThat(first.state()).isEqualTo(BudgetState.REVISED);
        assertThat(second.state()).isEqualTo(BudgetState.APPROVED);
    }

    @Test
    void revisesOnlyWhatIsApproved() {
        Budget first = submitted(draft());
        refused(BudgetRule.BUDGET_NOT_APPROVED, () -> first.revise(1));

        first.approve(decision());
        Budget second = first.revise(1);

        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.state()).isEqualTo(BudgetState.DRAFT);
        assertThat(second.table()).isEqualTo(first.table());
    }

    @Test
    void refusesStaffLinesThatTellAThemeOrAPost() {
        BudgetTable theme = table(line("B", LineKind.STAFF, "Wonen"));
        BudgetTable posts = table(line("B", LineKind.STAFF, null), line("C", LineKind.STAFF, null));

        refused(BudgetRule.STAFF_LINE_TWICE, () -> draft().fill(theme));
        refused(BudgetRule.STAFF_LINE_TWICE, () -> draft().fill(posts));
    }

    private static void isFixed(Budget budget) {
        refused(BudgetRule.BUDGET_FIXED, budget::requireDraft);
        refused(BudgetRule.BUDGET_FIXED, () -> budget.submit(null, CLOCK));
        refused(BudgetRule.BUDGET_FIXED, () -> budget.fill(table()));
    }

    private static Budget draft() {
        return new Budget(LEVL, "B", new LocalizedText("B", null, null), Period.ofYear(2025), null);
    }

    private static Budget lapsed(Budget draft) {
        BodyDecision mistake = decision();
        Budget budget = submitted(draft);
        budget.approve(mistake);
        budget.takeBack(mistake.id(), WITHDRAWN_ON);
        return budget;
    }

    private static Budget submitted(Budget draft) {
        draft.fill(table(line("A", LineKind.OTHER, null)));
        draft.submit(null, CLOCK);
        return draft;
    }

    private static Budget submittedSince(Budget draft, String day) {
        draft.fill(table(line("A", LineKind.OTHER, null)));
        draft.submit(LocalDate.parse(day), CLOCK);
        return draft;
    }

    private static BudgetTable table(BudgetLine... lines) {
        return new BudgetTable(List.of(lines), List.of(), List.of(), null, null, CoFinancingPrint.NONE);
    }

    private static BudgetLine line(String code, LineKind kind, @Nullable String theme) {
        return new BudgetLine(code, kind, "A", null, null, theme, List.of(), Money.euro("1.00"), null);
    }

    private static void refused(BudgetRule rule, ThrowingCallable change) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(change)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private static BodyDecision adoption(String day) {
        return new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.parse(day), NOW, true);
    }

    private static BodyDecision rejection(String day) {
        return new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.parse(day), NOW, false);
    }

    private static BodyDecision decision() {
        return adoption("2025-01-16");
    }

    private static Representation successorOf(UUID divided, UUID matter) {
        return new Representation(UUID.randomUUID(), Set.of(), Map.of(divided, Set.of(matter)), true);
    }
}
