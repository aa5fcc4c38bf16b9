package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

/** Whatever seats are given, ended and withdrawn, however late: a body has on each day who sits in it, and others are told so many. */
class BodyHistoryTest {

    private static final int SIZE = 3;
    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 6).mapToObj(number -> Ids.random()).toList();

    private final UUID body = Ids.next();
    private final BodyContent content =
            new BodyContent(LocalizedText.dutch("Bestuur"), SIZE, null, null, null, null, List.of(), List.of());

    /**
     * One deed, so many days after the one before; none for the same day.
     *
     * @param ago how many days before it is entered it happened
     */
    record Step(int passing, int what, int who, int ago, int length) {}

    @Property(tries = 300)
    void seatsToldAreThoseThatAreTakenOnEachDayAndNeverMoreThanThereAre(@ForAll("histories") List<Step> history) {
        List<Mandate> mandates = new ArrayList<>();
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            tryTo(mandates, step, today);
        }
        List<Sitting> sittings = sittings(mandates);
        List<SeatsTaken> told = SeatsTaken.of(sittings);

        for (LocalDate day = BEGIN.minusDays(500); day.isBefore(today.plusDays(400)); day = day.plusDays(1)) {
            LocalDate then = day;
            int seats = told.stream()
                    .filter(taken -> new Period(taken.startsOn(), taken.endsOn()).contains(then))
                    .mapToInt(SeatsTaken::number)
                    .sum();
            assertThat(Seated.on(day, sittings).members())
                    .hasSize(seats)
                    .hasSizeLessThanOrEqualTo(SIZE)
                    .isEqualTo(new Membership(sittings).peopleOn(day));
        }
    }

    @Property(tries = 300)
    void whoSatOnADaySaysNoLaterDeedOtherwiseUnlessItIsOfThatDayOrAMistake(@ForAll("histories") List<Step> history) {
        List<Mandate> mandates = new ArrayList<>();
        Map<LocalDate, Set<UUID>> said = new HashMap<>();
        LocalDate today = BEGIN;
        for (Step step : history) {
            if (step.passing() > 0) {
                said.put(today, Seated.on(today, sittings(mandates)).members());
            }
            today = today.plusDays(step.passing());
            tryTo(mandates, new Step(0, step.what() % 4, step.who(), 0, step.length()), today);
        }

        List<Sitting> sittings = sittings(mandates);
        said.forEach(
                (day, members) -> assertThat(Seated.on(day, sittings).members()).isEqualTo(members));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 1, 30, 200),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(0, 0, 1, 90),
                        Arbitraries.of(0, 10, 400))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    private void tryTo(List<Mandate> mandates, Step step, LocalDate today) {
        try {
            act(mandates, step, today);
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isInstanceOf(MandateRule.class);
        }
    }

    /** Gives, ends or withdraws a seat. */
    private void act(List<Mandate> mandates, Step step, LocalDate today) {
        LocalDate day = today.minusDays(step.ago());
        if (step.what() < 3 || mandates.isEmpty()) {
            give(mandates, PEOPLE.get(step.who() % PEOPLE.size()), day, step.length());
            return;
        }
        Mandate mandate = mandates.get(step.who() % mandates.size());
        if (step.what() == 3) {
            mandate.end(new EarlyEnd(day, "ontslag"));
        } else {
            mandate.withdraw(new Withdrawal(today, "vergissing"));
        }
    }

    private void give(List<Mandate> mandates, UUID person, LocalDate start, int length) {
        var period = new Period(start, length == 0 ? null : start.plusDays(length));
        new SeatPolicy(content, sittings(mandates)).check(person, period, List.of());
        mandates.add(new Mandate(
                body, person, body, new MandateTerms(SeatRole.MEMBER, Appointment.GENERAL_ASSEMBLY, null, period)));
    }

    private static List<Sitting> sittings(List<Mandate> mandates) {
        return mandates.stream()
                .filter(mandate -> mandate.withdrawal() == null)
                .flatMap(mandate -> mandate.sittings(List.of(PartyTime.of(mandate.namedById(), null, null))))
                .toList();
    }
}
