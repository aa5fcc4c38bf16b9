package org.samenspel.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.action.ActionScope;
import org.samenspel.plans.budget.BudgetAmounts;
import org.samenspel.plans.budget.GoalAmount;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

class ProgressTest {

    private static final UUID HOUSING = Ids.next();
    private static final UUID YOUTH = Ids.next();
    private static final UUID FIVE_YEARS = Ids.next();

    private static final List<GoalScope> GOALS = List.of(
            new GoalScope("SD2", GoalLevel.STRATEGIC, null, text("Deelname")),
            new GoalScope("OD2.1", GoalLevel.OPERATIONAL, "SD2", text("Input")),
            new GoalScope("OD2.2", GoalLevel.OPERATIONAL, "SD2", text("Netwerk")));

    private static final List<ActionScope> ACTIONS = List.of(
            new ActionScope("3", "WONEN", text("Bevraging"), List.of("OD2.1", "OD2.2")),
            new ActionScope("8", "TEWERKSTELLING", text("Jongeren"), List.of("OD2.1")));

    private static final List<IndicatorScope> INDICATORS =
            List.of(indicator(HOUSING, "3", null), indicator(YOUTH, "8", null), indicator(FIVE_YEARS, null, "OD2.1"));

    @Test
    void rollsUpFromIndicatorToPlan() {
        Progress progress = progress(Map.of(HOUSING, seen(34), YOUTH, seen(21)));

        StrategicGoalProgress goal = progress.goals().getFirst();
        assertThat(goal.operational().getFirst().actions())
                .extracting(ActionProgress::totals)
                .containsExactly(new Totals(1, 0, 0), new Totals(0, 1, 0));
        assertThat(goal.operational())
                .extracting(OperationalGoalProgress::totals)
                .containsExactly(new Totals(1, 1, 0), new Totals(1, 0, 0));
        assertThat(progress.totals()).isEqualTo(new Totals(1, 1, 0));
    }

    @Test
    void countsActionOfTwoGoalsOnceAboveBoth() {
        Progress progress = progress(Map.of(HOUSING, seen(34)));

        assertThat(progress.goals().getFirst().totals()).isEqualTo(new Totals(1, 0, 1));
    }

    @Test
    void keepsWhatIsForFiveYearsApart() {
        Progress progress = progress(Map.of());

        assertThat(progress.totals()).isEqualTo(new Totals(0, 0, 2));
        assertThat(progress.multiYearTotals()).isEqualTo(new Totals(0, 0, 1));
        assertThat(progress.goals().getFirst().multiYearTotals()).isEqualTo(new Totals(0, 0, 1));
    }

    @Test
    void keepsTimeApart() {
        assertThat(progress(Map.of()).timeElapsed()).isEqualTo("0.92");
    }

    @Test
    void countsMeetingOnTwoIndicatorsOnce() {
        UUID both = Ids.next();
        Map<UUID, Set<UUID>> meetings = Map.of(HOUSING, Set.of(both), YOUTH, Set.of(both, Ids.next()));

        Progress progress = progress(Map.of(HOUSING, seen(1)), meetings, Optional.empty());

        assertThat(progress.activity()).isEqualTo(new Activity(2, 1, 2));
        assertThat(progress.goals().getFirst().operational())
                .extracting(OperationalGoalProgress::activity)
                .containsExactly(new Activity(2, 1, 2), new Activity(1, 1, 1));
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

        Progress progress = progress(Map.of(), Map.of(), Optional.of(budget));

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
                progress(Map.of(), Map.of(), Optional.of(budget)).goals().getFirst();

        assertThat(goal.money()).isEqualTo(new ApprovedMoney(Money.euro("99.99")));
        assertThat(goal.operational())
                .extracting(OperationalGoalProgress::money)
                .containsExactly(null, new ApprovedMoney(Money.euro("99.99")));
    }

    @Test
    void saysNothingOfMoneyWhileNoneWasApproved() {
        assertThat(progress(Map.of()).money()).isNull();
    }

    private static Progress progress(Map<UUID, Observation> latest) {
        return progress(latest, Map.of(), Optional.empty());
    }

    private static Progress progress(
            Map<UUID, Observation> latest, Map<UUID, Set<UUID>> meetings, Optional<BudgetAmounts> budget) {
        var outline = new PlanOverview(GOALS, ACTIONS, INDICATORS, latest, meetings, budget);
        return Progress.of(outline, Period.ofYear(2022), LocalDate.of(2022, 11, 30));
    }

    private static IndicatorScope indicator(UUID id, @Nullable String action, @Nullable String goal) {
        var target = new BigDecimal(30);
        return new IndicatorScope(
                id, 0, Ids.next(), action, goal, "1", text("Minimaal 30"), IndicatorKind.COUNT, "personen", target);
    }

    private static Observation seen(int value) {
        return new Observation(LocalDate.of(2022, 11, 30), BigDecimal.valueOf(value), null, null, null, null);
    }

    private static LocalizedText text(String dutch) {
        return LocalizedText.dutch(dutch);
    }
}
