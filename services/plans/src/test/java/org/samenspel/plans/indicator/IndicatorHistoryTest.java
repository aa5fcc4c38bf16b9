package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

/** Whatever becomes of an indicator: today it reads as on today's date, and each day before reads as it did at its end. */
class IndicatorHistoryTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final PlanScope PLAN = new PlanScope(
            UUID.randomUUID(),
            0,
            UUID.randomUUID(),
            null,
            PlanKind.YEAR,
            LocalizedText.dutch("Plan"),
            Language.NL,
            Period.ofYear(2022),
            null,
            null,
            null);

    /** After so many days, one change. */
    private record Step(int passing, Change change, IndicatorRow row, BigDecimal target) {}

    private enum Change {
        REVISE,
        DECIDE,
        WITHDRAW,
        RESTORE
    }

    @Property(tries = 200)
    void readsOnEachDayAsItDidAndTodayAsWithoutADay(@ForAll("histories") List<Step> history) {
        var indicator = new Indicator(PLAN, history.getFirst().row());
        var revisions = new TreeMap<LocalDate, PlanPart>();
        var readThen = new TreeMap<LocalDate, IndicatorContent>();
        LocalDate today = BEGIN;
        keep(indicator, today, revisions);
        for (Step step : history) {
            for (int day = 0; day < step.passing(); day++) {
                readThen.put(today, read(indicator));
                today = today.plusDays(1);
            }
            if (isDone(indicator, step, today)) {
                keep(indicator, today, revisions);
            }
            assertThat(on(today, revisions)).isEqualTo(read(indicator));
        }

        readThen.forEach((day, content) -> assertThat(on(day, revisions)).isEqualTo(content));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Change.class),
                        new IndicatorRoundTripTest().rows(),
                        Arbitraries.integers().between(1, 99).map(BigDecimal::valueOf))
                .as((passing, change, row, target) -> new Step(passing, change, row.with(null), target))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** What a rule refuses changes nothing, and no revision is kept of it. */
    private static boolean isDone(Indicator indicator, Step step, LocalDate today) {
        try {
            switch (step.change()) {
                case REVISE -> revise(indicator, step.row());
                case DECIDE -> indicator.decideTarget(step.target(), null, Set.of());
                case WITHDRAW ->
                    indicator.withdraw(new Withdrawal(today, step.row().text()));
                case RESTORE -> indicator.restore();
            }
            return true;
        } catch (RuleViolation _) {
            return false;
        }
    }

    /** No import changes what was withdrawn. */
    private static void revise(Indicator indicator, IndicatorRow row) {
        indicator.requireNotWithdrawn();
        indicator.revise(PLAN, row);
    }

    private static void keep(Indicator indicator, LocalDate today, Map<LocalDate, PlanPart> revisions) {
        revisions.put(today, indicator.content(Language.NL).part());
    }

    private static IndicatorContent on(LocalDate day, TreeMap<LocalDate, PlanPart> revisions) {
        return IndicatorContent.of(revisions.floorEntry(day).getValue(), PLAN.id(), 0);
    }

    private static IndicatorContent read(Indicator indicator) {
        IndicatorContent now = indicator.content(Language.NL);
        return new IndicatorContent(now.id(), 0, true, now.planId(), now.row(), now.text());
    }
}
