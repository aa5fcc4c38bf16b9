package org.samenspel.plans.action;

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
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

/** Whatever becomes of an action: today it reads as on today's date, and each day before reads as it did at its end. */
class ActionHistoryTest {

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

    /** After so many days, one change; none for the same day. */
    private record Step(int passing, Change change, ActionRow row) {}

    private enum Change {
        REVISE,
        WITHDRAW,
        RESTORE
    }

    @Property(tries = 200)
    void readsOnEachDayAsItDidAndTodayAsWithoutADay(@ForAll("histories") List<Step> history) {
        var action = new Action(PLAN, history.getFirst().row());
        var revisions = new TreeMap<LocalDate, PlanPart>();
        var readThen = new TreeMap<LocalDate, ActionContent>();
        LocalDate today = BEGIN;
        revisions.put(today, action.content(Language.NL).part());
        for (Step step : history) {
            for (int day = 0; day < step.passing(); day++) {
                readThen.put(today, read(action));
                today = today.plusDays(1);
            }
            if (isDone(action, step, today)) {
                revisions.put(today, action.content(Language.NL).part());
            }

            assertThat(on(today, revisions)).isEqualTo(read(action));
        }

        readThen.forEach((day, content) -> assertThat(on(day, revisions)).isEqualTo(content));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(Change.class), rows())
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<ActionRow> rows() {
        return Combinators.combine(
                        texts(),
                        texts().injectNull(0.3),
                        texts().injectNull(0.3),
                        timings(),
                        Arbitraries.of("OD1.1", "OD2.1")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .uniqueElements(),
                        Arbitraries.of("VVSG", "Atlas").list().ofMaxSize(2).uniqueElements())
                .as((title, notes, description, timing, goals, partners) -> new ActionRow(
                        "3",
                        "WONEN",
                        title,
                        goals,
                        "Medewerker wonen",
                        timing,
                        partners,
                        notes,
                        description,
                        List.of(new InternalCooperation("Directeur", "houdt de planning in de gaten")),
                        null,
                        null));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("Bevraging", "Élan \"vital\"; a, b", "Twee\nregels", "=1+1", "' 0123", "1/09/2022");
    }

    private static Arbitrary<Timing> timings() {
        return Combinators.combine(
                        texts().injectNull(0.3),
                        Arbitraries.of(BEGIN, BEGIN.plusDays(9)).injectNull(0.3))
                .as((printed, day) -> new Timing(printed, day, day));
    }

    /** What a rule refuses changes nothing, and no revision is kept of it; no import changes what was withdrawn. */
    private static boolean isDone(Action action, Step step, LocalDate today) {
        try {
            switch (step.change()) {
                case REVISE -> {
                    if (action.isWithdrawn()) {
                        return false;
                    }
                    action.revise(PLAN, step.row());
                }
                case WITHDRAW ->
                    action.withdraw(new Withdrawal(today, step.row().title()));
                case RESTORE -> action.restore();
            }
            return true;
        } catch (RuleViolation _) {
            return false;
        }
    }

    private static ActionContent on(LocalDate day, TreeMap<LocalDate, PlanPart> revisions) {
        return ActionContent.of(revisions.floorEntry(day).getValue(), 0);
    }

    private static ActionContent read(Action action) {
        ActionContent now = action.content(Language.NL);
        return new ActionContent(now.id(), 0, true, now.row(), now.title(), now.description());
    }
}
