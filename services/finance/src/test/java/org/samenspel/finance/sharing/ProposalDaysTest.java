package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.InvalidInput;

class ProposalDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void nothingIsProposedOnADayToCome() {
        accepted(null, null, LocalDate.MIN);
        refused(null, null, TODAY.plusDays(1));
    }

    @Test
    void nothingIsProposedBeforeTheLastPartySignedTheAgreement() {
        accepted(LocalDate.of(2022, 1, 15), null, LocalDate.of(2022, 1, 15));
        refused(LocalDate.of(2022, 1, 15), null, LocalDate.of(2022, 1, 14));
    }

    @Test
    void nothingIsPutRightBeforeItWasSettled() {
        accepted(LocalDate.of(2022, 1, 15), LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 1));
        refused(LocalDate.of(2022, 1, 15), LocalDate.of(2023, 3, 1), LocalDate.of(2023, 2, 28));
    }

    @Test
    void nothingIsProposedAnewBeforeItWasTakenBack() {
        LocalDate takenBackOn = LocalDate.of(2022, 3, 1);
        var days = new ProposalDays(LocalDate.of(2022, 1, 15), null, takenBackOn, TODAY);

        assertThatCode(() -> days.require(takenBackOn)).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> days.require(takenBackOn.minusDays(1)))
                .satisfies(refused -> assertThat(refused.issues().getFirst().detail())
                        .isEqualTo("The round before was taken back on 2022-03-01"));
    }

    private static void accepted(@Nullable LocalDate signedOn, @Nullable LocalDate settledOn, LocalDate day) {
        assertThatCode(() -> new ProposalDays(signedOn, settledOn, null, TODAY).require(day))
                .doesNotThrowAnyException();
        assertThatCode(() -> new ProposalDays(signedOn, settledOn, null, TODAY).require(TODAY))
                .doesNotThrowAnyException();
    }

    private static void refused(@Nullable LocalDate signedOn, @Nullable LocalDate settledOn, LocalDate day) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new ProposalDays(signedOn, settledOn, null, TODAY).require(day));
    }
}
