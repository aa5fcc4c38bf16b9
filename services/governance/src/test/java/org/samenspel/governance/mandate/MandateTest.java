package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

class MandateTest {

    private static final Period PERIOD = new Period(LocalDate.of(2021, 6, 15), LocalDate.of(2022, 3, 31));

    private final Mandate mandate = new Mandate(
            Ids.next(), Ids.random(), Ids.next(), new MandateTerms(SeatRole.MEMBER, Appointment.BOARD, null, PERIOD));

    @ParameterizedTest
    @CsvSource({"2021-06-14", "2022-04-01"})
    void refusesEndOutsideTheMandate(LocalDate day) {
        assertThatThrownBy(() -> mandate.end(new EarlyEnd(day, "ontslag")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(MandateRule.END_OUTSIDE_MANDATE);
                    assertThat(refused.issues())
                            .extracting(issue -> issue.name())
                            .containsExactly("endedOn");
                });
        assertThat(mandate.served()).isEqualTo(PERIOD);
    }

    @Test
    void withdrawnMandateNeitherEndsNorIsWithdrawnAgain() {
        var mistake = new Withdrawal(LocalDate.of(2021, 7, 1), "Verkeerde persoon");
        mandate.withdraw(mistake);

        assertThatThrownBy(() -> mandate.end(new EarlyEnd(PERIOD.start(), "ontslag")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(MandateRule.MANDATE_WITHDRAWN));
        assertThatThrownBy(() -> mandate.withdraw(mistake)).isInstanceOf(RuleViolation.class);
        assertThat(mandate.earlyEnd()).isNull();
    }

    @Test
    void servesUntilItsEarlyEndAndKeepsItsPeriod() {
        mandate.end(new EarlyEnd(LocalDate.of(2021, 12, 31), "ontslag"));

        assertThat(mandate.served()).isEqualTo(new Period(PERIOD.start(), LocalDate.of(2021, 12, 31)));
        assertThat(mandate.terms().period()).isEqualTo(PERIOD);
    }

    @Test
    void nobodyHasASeatOnADayOnWhichWhoNamedThePersonIsNoParty() {
        LocalDate left = LocalDate.of(2021, 9, 30);
        LocalDate back = LocalDate.of(2022, 1, 1);

        assertThat(days(time(null, left), time(back, null)))
                .containsExactly(new Period(PERIOD.start(), left), new Period(back, PERIOD.end()));
        assertThat(days(time(LocalDate.of(2022, 4, 1), null))).isEmpty();
        assertThat(days(time(null, null))).containsExactly(PERIOD);
    }

    @Test
    void nobodyHasASeatThatWasGivenByWhoIsNoPartyAtAll() {
        assertThat(days()).isEmpty();
    }

    @Test
    void saysOnWhichOfItsDaysNobodyHasTheSeatSinceWhoNamedThePersonIsNoParty() {
        LocalDate since = LocalDate.of(2021, 7, 1);
        LocalDate left = LocalDate.of(2021, 9, 30);
        LocalDate back = LocalDate.of(2022, 1, 1);

        assertThat(unseated(time(since, left), time(back, null)))
                .containsExactly(
                        new Period(PERIOD.start(), since.minusDays(1)),
                        new Period(left.plusDays(1), back.minusDays(1)));
        assertThat(unseated(time(null, left))).containsExactly(new Period(left.plusDays(1), PERIOD.end()));
        assertThat(unseated()).containsExactly(PERIOD);
        assertThat(unseated(time(null, null))).isEmpty();
    }

    @Test
    void seatWithoutALastDayEndsWithThePartyAndLosesNoDayThatWasSaid() {
        var open = new Mandate(
                Ids.next(),
                Ids.random(),
                Ids.next(),
                new MandateTerms(SeatRole.MEMBER, Appointment.DELEGATED, null, new Period(PERIOD.start(), null)));

        assertThat(open.unseated(List.of(time(null, LocalDate.of(2021, 9, 30)))))
                .isEmpty();
        assertThat(open.unseated(List.of()).map(Sitting::served)).containsExactly(new Period(PERIOD.start(), null));
    }

    private List<Period> unseated(PartyTime... times) {
        return mandate.unseated(List.of(times)).map(Sitting::served).toList();
    }

    private List<Period> days(PartyTime... times) {
        return mandate.sittings(List.of(times)).map(Sitting::served).toList();
    }

    private PartyTime time(@Nullable LocalDate from, @Nullable LocalDate until) {
        return PartyTime.of(mandate.namedById(), from, until);
    }
}
