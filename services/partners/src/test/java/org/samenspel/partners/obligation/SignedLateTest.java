package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.RuleViolation;

/** The term runs from 2022 on, but the last party signed on 1 May 2023: nobody was bound before. */
class SignedLateTest {

    private static final LocalDate SIGNED = LocalDate.of(2023, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    private final AgreementScope late = Obliged.signedOn(SIGNED);

    @Test
    void nothingIsAskedOfTheDaysBeforeAllHadSignedAndTheRestOfAWindowAsksItsShare() {
        Obligation yearly = Obliged.by(Duties.atLeast(3, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));

        assertThat(windows(yearly, late)).containsExactly("2023-05-01/2023-12-31 2", "2024-01-01/2024-12-31 3");
        assertThat(windows(yearly, Obliged.signedOn(LocalDate.of(2021, 8, 25))))
                .containsExactly("2022-01-01/2022-12-31 3", "2023-01-01/2023-12-31 3", "2024-01-01/2024-12-31 3");
    }

    @Test
    void dueDateBeforeAllHadSignedIsAskedOfNobody() {
        assertThat(windows(Obliged.by(Duties.due("2022-01-01", "2022-12-31")), late))
                .isEmpty();
        assertThat(windows(Obliged.by(Duties.due("2022-01-01", "2023-12-31")), late))
                .containsExactly("2023-05-01/2023-12-31 1");
    }

    @Test
    void nothingIsRequestedOnADayOnWhichNobodyWasBound() {
        Obligation onRequest = Obliged.by(Duties.onRequest(Period.ofMonths(1)));

        assertThatThrownBy(() -> request(onRequest, SIGNED.minusDays(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ObligationRule.OUTSIDE_TERM));
        request(onRequest, SIGNED);

        assertThat(windows(onRequest, late)).containsExactly("2023-05-01/2023-06-01 1");
    }

    @Test
    void breachThatWasToldIsTakenBackWhenTheSignatureTurnsOutToBeOfALaterDay() {
        Obligation yearly = Obliged.by(Duties.atLeast(1, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));
        AgreementScope early = Obliged.signedOn(LocalDate.of(2021, 8, 25));
        yearly.unpublished(yearly.standings(early, List.of(), TODAY)).forEach(yearly::publish);

        assertThat(yearly.unpublished(yearly.standings(late, List.of(), TODAY)))
                .extracting(window -> "%s %s".formatted(window.start(), window.state()))
                .containsExactlyInAnyOrder("2022-01-01 OPEN", "2023-01-01 OPEN", "2023-05-01 BREACHED");
    }

    private void request(Obligation obligation, LocalDate day) {
        obligation.request(
                late,
                Representation.of(Obliged.PARTY),
                new Request(UUID.randomUUID(), Obliged.PARTY, day, null, null),
                TODAY);
    }

    private static List<String> windows(Obligation obligation, AgreementScope agreement) {
        return obligation.standings(agreement, List.of(), TODAY).stream()
                .map(window -> "%s/%s %d".formatted(window.start(), window.end(), window.required()))
                .toList();
    }
}
