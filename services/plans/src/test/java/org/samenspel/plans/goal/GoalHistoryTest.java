package org.samenspel.plans.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.values.Language;

/** Whatever becomes of a goal: today it reads as on today's date, and each day before reads as it did at its end. */
class GoalHistoryTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);

    /** After so many days, one change; none for the same day. */
    private record Step(int passing, GoalRow row) {}

    @Property(tries = 200)
    void readsOnEachDayAsItDidAndTodayAsWithoutADay(@ForAll("histories") List<Step> history) {
        var goal = new Goal(UUID.randomUUID(), history.getFirst().row(), Language.NL);
        var revisions = new TreeMap<LocalDate, PlanPart>();
        var readThen = new TreeMap<LocalDate, GoalContent>();
        LocalDate today = BEGIN;
        revisions.put(today, goal.part(Language.NL));
        for (Step step : history) {
            for (int day = 0; day < step.passing(); day++) {
                readThen.put(today, goal.content());
                today = today.plusDays(1);
            }
            goal.revise(step.row(), Language.NL);
            revisions.put(today, goal.part(Language.NL));

            assertThat(on(today, revisions)).isEqualTo(goal.content());
        }

        readThen.forEach((day, content) -> assertThat(on(day, revisions)).isEqualTo(content));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<String> texts =
                Arbitraries.of("Een netwerk", "Élan \"vital\"; a, b", "Twee\nregels", "=1+1", "' 0123", "1/09/2022");
        Arbitrary<GoalRow> rows = Combinators.combine(
                        Arbitraries.of(GoalLevel.class),
                        Arbitraries.of("SD1", "SD2").injectNull(0.3),
                        texts,
                        texts.injectNull(0.3))
                .as((level, parent, title, notes) -> new GoalRow("OD1.1", level, parent, title, notes));
        return Combinators.combine(Arbitraries.integers().between(0, 2), rows)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static GoalContent on(LocalDate day, TreeMap<LocalDate, PlanPart> revisions) {
        return GoalContent.of(revisions.floorEntry(day).getValue());
    }
}
