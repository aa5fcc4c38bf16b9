package org.samenspel.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.plans.IndicatorFixtures.count;
import static org.samenspel.plans.measurement.ReadingFixtures.unmeasured;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.IndicatorFixtures;
import org.samenspel.plans.action.ActionScope;
import org.samenspel.plans.budget.BudgetAmounts;
import org.samenspel.plans.budget.GoalAmount;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.indicator.WithdrawnIndicator;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.plans.measurement.ReadingFixtures;
import org.samenspel.plans.measurement.Share;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

class ProgressTest {

    private static final List<GoalScope> GOALS = List.of(
            new GoalScope("SD2", GoalLevel.STRATEGIC, null, text("Deelname")),
            new GoalScope("OD2.1", GoalLevel.OPERATIONAL, "SD2", text("Input")),
            new GoalScope("OD2.2", GoalLevel.OPERATIONAL, "SD2", text("Netwerk")));

    private static final List<ActionScope> ACTIONS = List.of(
            new ActionScope("3", "WONEN", text("Bevraging"), List.of("OD2.1", "OD2.2")),
            new ActionScope("8", "TEWERKSTELLING", text("Jongeren"), List.of("OD2.1")));

    private static final IndicatorScope HOUSING = count(30).on("3", "1", null).scope();
    private static final IndicatorScope YOUTH = count(30).on("8", "1", null).scope();
    private static final IndicatorScope FIVE_YEARS =
            count(30).onGoal(IndicatorFixtures.PLAN, "OD2.1", "1").scope();

    private static final WithdrawnIndicator GONE = new WithdrawnIndicator(
            Ids.next(),
            IndicatorFixtures.PLAN,
            "3",
            null,
            "2",
            null,
            text("Nota"),
            LocalDate.of(2022, 6, 1),
            "Te duur");

    private static final List<Reading> NOTHING = List.of(unmeasured(HOUSING), unmeasured(YOUTH));

    @Test
    void rollsUpFromIndicatorToPlan() {
        Progress progress = progress(List.of(reading(HOUSING, 34), reading(YOUTH, 21)));

        StrategicGoalProgress goal = progress.goals().getFirst();
        assertThat(goal.operational().getFirst().actions())
                .extracting(ActionProgress::totals)
                .containsExactly(new Totals(1, 0, 0, 0), new Totals(0, 1, 0, 0));
        assertThat(goal.operational())
                .extracting(OperationalGoalProgress::totals)
                .containsExactly(new Totals(1, 1, 0, 0), new Totals(1, 0, 0, 0));
        assertThat(progress.totals()).isEqualTo(new Totals(1, 1, 0, 0));
    }

    @Test
    void countsActionOfTwoGoalsOnceAboveBoth() {
        Progress progress = progress(List.of(reading(HOUSING, 34), unmeasured(YOUTH)));

        assertThat(progress.goals().getFirst().totals()).isEqualTo(new Totals(1, 0, 1, 0));
    }

    @Test
    void keepsWhatIsForFiveYearsApart() {
        Progress progress = progress(NOTHING);

        assertThat(progress.totals()).isEqualTo(new Totals(0, 0, 2, 0));
        assertThat(progress.multiYearTotals()).isEqualTo(new Totals(0, 0, 1, 0));
        assertThat(progress.goals().getFirst().multiYearTotals()).isEqualTo(new Totals(0, 0, 1, 0));
    }

    @Test
    void tellsWhatThePlanDoesWithoutWithDayAndReason() {
        assertThat(progress(NOTHING).withdrawn()).isEqualTo(new Withdrawn(1, List.of(GONE)));
    }

    @Test
    void keepsTimeApart() {
        assertThat(progress(NOTHING).timeElapsed()).isEqualTo("0.92");
    }

    @Test
    void countsMeetingOnTwoIndicatorsOnce() {
        Share both = meeting();

        Progress progress =
                progress(List.of(reading(HOUSING, 1, both), reading(YOUTH, 2, both, meeting())), Optional.empty());

        assertThat(progress.activity()).isEqualTo(new Activity(2, 2, 2));
        assertThat(progress.goals().getFirst().operational())
                .extracting(OperationalGoalProgress::activity)
                .containsExactly(new Activity(2, 2, 2), new Activity(1, 1, 1));
        assertThat(progress.goals().getFirst().operational().getFirst().actions())
                .extracting(ActionProgress::meetingsHeld)
                .containsExactly(1L, 2L);
    }

    @Test
    void showsMoneyOfEachGoalAndTheWholeWithWhatIsForNoGoal() {
        var budget = new BudgetAmounts(
                Money.euro("1000.00"),
                List.of(
                        new GoalAmount("OD2.1", Money.euro("600.01")),
                        new GoalAmount("OD2.2", Money.euro("99.99")),
                        new GoalAmount("SD2", Money.euro("100.00"))));

        Progress progress = progress(NOTHING, Optional.of(budget));

        assertThat(progress.money()).isEqualTo(new ApprovedMoney(Money.euro("1000.00")));
        StrategicGoalProgress goal = progress.goals().getFirst();
        assertThat(goal.money()).isEqualTo(new ApprovedMoney(Money.euro("800.00")));
        assertThat(goal.operational())
                .extracting(OperationalGoalProgress::money)
                .containsExactly(new ApprovedMoney(Money.euro("600.01")), new ApprovedMoney(Money.euro("99.99")));
    }

    @Test
    void saysNothingOfTheMoneyOfAGoalThatFinanceDoesNotDisclose() {
        var budget = new BudgetAmounts(Money.euro("1000.00"), List.of(new GoalAmount("OD2.2", Money.euro("99.99"))));

        StrategicGoalProgress goal =
                progress(NOTHING, Optional.of(budget)).goals().getFirst();

        assertThat(goal.money()).isEqualTo(new ApprovedMoney(Money.euro("99.99")));
        assertThat(goal.operational())
                .extracting(OperationalGoalProgress::money)
                .containsExactly(null, new ApprovedMoney(Money.euro("99.99")));
    }

    @Test
    void saysNothingOfMoneyWhileNoneWasApproved() {
        assertThat(progress(NOTHING).money()).isNull();
    }

    private static Progress progress(List<Reading> readings) {
        return progress(readings, Optional.empty());
    }

    private static Progress progress(List<Reading> readings, Optional<BudgetAmounts> budget) {
        var onGoals = Map.of("OD2.1", List.of(IndicatorProgress.of(unmeasured(FIVE_YEARS))));
        var outline = new PlanOverview(GOALS, ACTIONS, readings, onGoals, List.of(GONE), budget);
        return Progress.of(outline, Period.ofYear(2022), LocalDate.of(2022, 11, 30));
    }

    private static Reading reading(IndicatorScope indicator, int value, Share... shares) {
        return ReadingFixtures.counted(indicator, value, List.of(shares));
    }

    private static Share meeting() {
        var evidence = new Evidence(Evidence.Kind.MEETING, Ids.next().toString());
        LocalDate day = LocalDate.of(2022, 3, 1);
        return new Share(
                IndicatorSource.MEETING,
                null,
                evidence,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                7,
                day,
                List.of(),
                List.of());
    }

    private static LocalizedText text(String dutch) {
        return LocalizedText.dutch(dutch);
    }
}
