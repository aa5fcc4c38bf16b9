package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.Statutes;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.governance.person.OtherMandateKind;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.Seat;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class SeatPolicyTest {

    private final UUID person = Ids.random();
    private final UUID body = Ids.next();

    @ParameterizedTest
    @CsvSource({"2020-12-31,2022-03-31", "2021-06-15,2023-01-01", "2021-06-15,"})
    void refusesMandateOutsideThePeriodOfTheBody(LocalDate start, @Nullable LocalDate end) {
        refused(
                () -> seats().check(person, new Period(start, end), List.of()),
                MandateRule.MANDATE_OUTSIDE_BODY_PERIOD);
    }

    @Test
    void refusesTwoSeatsOfOnePersonAtATime() {
        SeatPolicy seats = seats(sitting(person, period("2021-06-15", "2022-03-31")));

        refused(() -> seats.check(person, period("2022-03-31", "2022-12-31"), List.of()), MandateRule.MANDATE_OVERLAPS);
        seats.check(person, period("2022-04-01", "2022-12-31"), List.of());
    }

    @Test
    void refusesOneSeatMoreThanThereAre() {
        SeatPolicy seats = seats(
                sitting(Ids.random(), period("2021-01-01", "2021-12-31")),
                sitting(Ids.random(), period("2021-07-01", "2022-06-30")));

        refused(() -> seats.check(person, period("2021-03-01", "2021-09-30"), List.of()), MandateRule.BODY_FULL);
        seats.check(person, period("2022-01-01", "2022-06-30"), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "POLITICAL,true,true,PAID_EXECUTIVE_POLITICAL_MANDATE",
        "SUPPLIER,true,false,PAID_SERVICES_OR_CONTRACTS",
        "SUPPLIER,false,false,PAID_SERVICES_OR_CONTRACTS"
    })
    void refusesIncompatibleMandateByTheNameOfItsRule(
            OtherMandateKind kind, boolean paid, boolean executive, MandateRule rule) {
        refused(() -> seats().check(person, period("2021-06-15", "2022-03-31"), has(kind, paid, executive)), rule);
    }

    @ParameterizedTest
    @CsvSource({
        "POLITICAL,false,true",
        "POLITICAL,true,false",
        "BOARD,true,true",
        "EMPLOYMENT,true,true",
        "OTHER,true,true"
    })
    void letsOtherMandatesStandBesideASeat(OtherMandateKind kind, boolean paid, boolean executive) {
        assertThatCode(() -> seats().check(person, period("2021-06-15", "2022-03-31"), has(kind, paid, executive)))
                .doesNotThrowAnyException();
    }

    @Test
    void givesASeatOnceTheOtherMandateHasEnded() {
        List<OtherMandateContent> ended =
                List.of(elsewhere(OtherMandateKind.POLITICAL, true, true, period("2019-01-01", "2021-12-31")));

        refused(
                () -> seats().check(person, period("2021-12-31", "2022-03-31"), ended),
                MandateRule.PAID_EXECUTIVE_POLITICAL_MANDATE);
        seats().check(person, period("2022-01-01", "2022-03-31"), ended);
    }

    @Test
    void judgesASeatOfBeforeByTheStatutesOfThen() {
        List<OtherMandateContent> elsewhere =
                List.of(elsewhere(OtherMandateKind.POLITICAL, true, true, period("2019-01-01", "2022-12-31")));
        var then = new Statutes(null, 1, null, null, null, null, List.of());
        SeatPolicy taken = seats(List.of(then), sitting(Ids.random(), period("2021-01-01", "2021-12-31")));

        seats(List.of(then)).check(person, period("2021-01-01", "2021-06-30"), elsewhere);
        refused(
                () -> seats(List.of(then)).check(person, period("2021-01-01", "2021-07-01"), elsewhere),
                MandateRule.PAID_EXECUTIVE_POLITICAL_MANDATE);
        refused(() -> taken.check(person, period("2021-06-30", "2022-03-31"), List.of()), MandateRule.BODY_FULL);
        taken.check(person, period("2021-07-01", "2022-03-31"), List.of());
    }

    private static SeatPolicy seats(Sitting... sittings) {
        return seats(List.of(), sittings);
    }

    /** Of a board of two in 2021 and 2022, with both incompatibilities; from July 2021 on, where others were there before. */
    private static SeatPolicy seats(List<Statutes> earlier, Sitting... sittings) {
        var content = new BodyContent(
                LocalizedText.dutch("Bestuur"),
                2,
                period("2021-01-01", "2022-12-31"),
                null,
                null,
                null,
                List.of(),
                List.of(Incompatibility.values()),
                earlier.isEmpty() ? null : LocalDate.of(2021, 7, 1),
                earlier);
        return new SeatPolicy(content, List.of(sittings));
    }

    private Sitting sitting(UUID who, Period served) {
        return new Sitting(who, body, new Seat(SeatRole.MEMBER, Appointment.BOARD, null, served.start()), served);
    }

    private static List<OtherMandateContent> has(OtherMandateKind kind, boolean paid, boolean executive) {
        return List.of(elsewhere(kind, paid, executive, new Period(LocalDate.of(2019, 1, 1), null)));
    }

    private static OtherMandateContent elsewhere(
            OtherMandateKind kind, boolean paid, boolean executive, Period period) {
        return new OtherMandateContent(kind, "schepen", "Een gemeente", paid, executive, period);
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static void refused(ThrowingCallable check, MandateRule rule) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
