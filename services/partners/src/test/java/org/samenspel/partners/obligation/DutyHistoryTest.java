package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.Step;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.RuleViolation;

/** Whatever is done about a duty, late, by mistake or not at all: what is told is what is so, and the past stays what it was. */
class DutyHistoryTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final int KINDS = 8;

    private final List<Meeting> meetings = new ArrayList<>();

    @Property(tries = 100)
    void whatWasToldIsWhatTheDaySaysAfterEachFactAndWhileOnlyTimePasses(@ForAll("histories") List<Step> history) {
        Obligation obligation = begin(history.getFirst());
        LocalDate today = BEGIN;
        for (Step step : history) {
            for (int day = 0; day < step.passing(); day++) {
                today = today.plusDays(1);
                if (!obligation.isDueForReview(today)) {
                    assertToldIsSo(obligation, today);
                }
                review(obligation, today);
            }
            tryTo(obligation, step, today);
            review(obligation, today);

            assertToldIsSo(obligation, today);
            assertThat(obligation.isDueForReview(today)).isFalse();
        }
    }

    @Property(tries = 200)
    void whatWasSaidOnDayIsSaidOfThatDayEverAfter(@ForAll("histories") List<Step> history) {
        Obligation obligation = begin(history.getFirst());
        LocalDate today = BEGIN;
        List<Said> said = new ArrayList<>();
        for (Step step : history) {
            if (step.passing() > 0) {
                said.add(new Said(today, standings(obligation, today)));
            }
            today = today.plusDays(step.passing());
            tryTo(obligation, onItsDay(step), today);
        }

        for (Said then : said) {
            assertThat(standings(obligation, then.day())).isEqualTo(then.standings());
        }
    }

    @Property(tries = 200)
    void whatIsDueIsTheEndOfAWindowInWhichSomethingIsToBeDone(@ForAll("histories") List<Step> history) {
        Obligation obligation = begin(history.getFirst());
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            tryTo(obligation, step, today);
            review(obligation, today);
            LocalDate due = obligation.dueOn(today);

            assertThat(standings(obligation, today))
                    .filteredOn(window -> !window.state().isSettled())
                    .allSatisfy(window -> assertThat(due).isNotNull().isBeforeOrEqualTo(window.end()));
            if (due != null) {
                assertThat(standings(obligation, due))
                        .anySatisfy(window -> assertThat(window.end()).isEqualTo(due));
            }
        }
    }

    /** Those that time alone changes are looked at a hundred a second: until then nobody may miss what is due. */
    @Property(tries = 200)
    void whatIsDueIsKnownBeforeItIsLookedAtAgain(@ForAll("histories") List<Step> history) {
        Obligation obligation = begin(history.getFirst());
        LocalDate today = BEGIN;
        review(obligation, today);
        for (Step step : history) {
            today = today.plusDays(step.passing());
            LocalDate known = obligation.dueOn(today);
            review(obligation, today);

            assertThat(known).isEqualTo(obligation.dueOn(today));
            tryTo(obligation, step, today);
            review(obligation, today);
        }
    }

    @Test
    void nextWindowIsDueFromItsFirstMomentOn() {
        meetings.clear();
        Obligation yearly = Obliged.by(Duties.atLeast(1, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));
        review(yearly, LocalDate.of(2022, 6, 1));

        assertThat(yearly.dueOn(LocalDate.of(2022, 12, 31))).isEqualTo("2022-12-31");
        assertThat(yearly.dueOn(LocalDate.of(2023, 1, 1))).isEqualTo("2023-12-31");
        assertThat(yearly.dueOn(LocalDate.of(2024, 12, 31))).isEqualTo("2024-12-31");
        assertThat(yearly.dueOn(LocalDate.of(2025, 1, 1))).isNull();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Step.histories(KINDS);
    }

    private Obligation begin(Step step) {
        meetings.clear();
        return Obliged.by(
                switch (step.who() % 6) {
                    case 0 -> Duties.atLeast(2, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR);
                    case 1 -> Duties.atLeast(1, Duty.Cadence.HALF_YEAR, Duty.Anchor.TERM);
                    case 2 -> Duties.due("2023-07-01", "2023-12-31");
                    case 3 -> Duties.due("2024-01-01", "2024-06-30", new Proof(Proof.Kind.DOCUMENT, null));
                    case 4 -> Duties.onRequest(Period.ofMonths(2));
                    default -> Duties.onEvent("newRegulation", null);
                });
    }

    private void tryTo(Obligation obligation, Step step, LocalDate today) {
        try {
            act(obligation, step, today);
        } catch (RuleViolation refused) {
            assertThat(refused.rule().code()).isNotBlank();
        }
    }

    private void act(Obligation obligation, Step step, LocalDate today) {
        LocalDate day = step.day(today);
        Representation party = Representation.of(Obliged.PARTY);
        switch (step.what()) {
            case 0 ->
                obligation.request(
                        Obliged.AGREEMENT,
                        party,
                        new Request(UUID.randomUUID(), Obliged.PARTY, day, "Decreet", null),
                        today);
            case 1 ->
                obligation.deposit(
                        Obliged.AGREEMENT,
                        party,
                        new Deposit(UUID.randomUUID(), Obliged.PARTY, day, "Nota", null, null, null),
                        today);
            case 2, 3 -> meetings.add(new Meeting(UUID.randomUUID(), Obliged.AGREEMENT.id(), "board", day, List.of()));
            case 4 -> remove(step);
            case 5 -> withdraw(obligation, step, today);
            case 6 ->
                obligation.change(Obliged.AGREEMENT, Obliged.changed(step.who() % 3 == 0 ? null : step.who() % 5 + 1));
            default -> obligation.change(Obliged.AGREEMENT, Obliged.changed(2));
        }
    }

    private void remove(Step step) {
        if (!meetings.isEmpty()) {
            meetings.remove(step.who() % meetings.size());
        }
    }

    private static void withdraw(Obligation obligation, Step step, LocalDate today) {
        var mistake = new Withdrawal(Obliged.PARTY, today, "Vergissing");
        List<Request> requests = obligation.requests();
        List<Deposit> documents = obligation.documents();
        if (!requests.isEmpty()) {
            obligation.withdrawRequest(
                    requests.get(step.who() % requests.size()).id(), mistake);
        } else if (!documents.isEmpty()) {
            obligation.withdrawDeposit(
                    documents.get(step.who() % documents.size()).id(), mistake);
        }
    }

    /** What is taken back, or written down of an amendment that counts since long, is of no day of its own: it never was otherwise. */
    private static Step onItsDay(Step step) {
        return new Step(step.passing(), step.what() % 4, step.who(), 0);
    }

    private void review(Obligation obligation, LocalDate today) {
        obligation.unpublished(standings(obligation, today)).forEach(obligation::publish);
        obligation.reviewAfter(Obliged.AGREEMENT, meetings, today);
    }

    private void assertToldIsSo(Obligation obligation, LocalDate today) {
        assertThat(obligation.unpublished(standings(obligation, today))).isEmpty();
    }

    private List<Window.Standing> standings(Obligation obligation, LocalDate day) {
        return obligation.standings(Obliged.AGREEMENT, meetings, day);
    }

    private record Said(LocalDate day, List<Window.Standing> standings) {}
}
