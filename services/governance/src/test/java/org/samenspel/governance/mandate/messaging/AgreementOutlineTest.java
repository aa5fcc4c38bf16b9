package org.samenspel.governance.mandate.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

/** The first term of an agreement is 2022 to 2024. */
class AgreementOutlineTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final Period FIRST_TERM = new Period(START, LocalDate.of(2024, 12, 31));

    @Test
    void goesOnWithoutALastDayWhileItIsRenewedWithoutEnd() {
        assertThat(endingOn(null).term()).isEqualTo(new Period(START, null));
    }

    @Test
    void endsOnTheLastDayThatIsKnownBeforeOrAfterItsFirstTerm() {
        LocalDate byNotice = LocalDate.of(2023, 6, 30);
        LocalDate ofRenewals = LocalDate.of(2026, 12, 31);

        assertThat(endingOn(byNotice).term()).isEqualTo(new Period(START, byNotice));
        assertThat(endingOn(ofRenewals).term()).isEqualTo(new Period(START, ofRenewals));
    }

    @Test
    void thatNobodyWasBoundByHasTheDaysOfItsFirstTerm() {
        assertThat(endingOn(START.minusDays(1)).term()).isEqualTo(FIRST_TERM);
    }

    @Test
    void beginsOnTheDayOfTheLastSignatureWhereThatIsAfterTheFirstDayOfItsTerm() {
        LocalDate last = FIRST_TERM.end();

        assertThat(signedOn(LocalDate.of(2021, 12, 1), last).term()).isEqualTo(FIRST_TERM);
        assertThat(signedOn(LocalDate.of(2022, 3, 1), last).term())
                .isEqualTo(new Period(LocalDate.of(2022, 3, 1), last));
    }

    @Test
    void thatAllSignedAfterItsLastDayHasTheDaysOfItsFirstTerm() {
        assertThat(signedOn(LocalDate.of(2025, 1, 1), FIRST_TERM.end()).term()).isEqualTo(FIRST_TERM);
    }

    private static AgreementOutline endingOn(@Nullable LocalDate day) {
        return signedOn(null, day);
    }

    private static AgreementOutline signedOn(@Nullable LocalDate signature, @Nullable LocalDate last) {
        return new AgreementOutline(Ids.next(), Ids.next(), null, List.of(), FIRST_TERM, signature, last, null);
    }
}
