package org.samenspel.consultations.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

class RoundTest {

    private static final Withdrawal MISTAKE = new Withdrawal(LocalDate.of(2022, 6, 1), "Dubbel ingevoerd");

    @Test
    void isWithdrawnOnceAndNothingIsAskedInItAnymore() {
        var round = new Round(UUID.randomUUID(), "LEVL-2022-wonen", LocalizedText.dutch("Wonen"), null);

        round.withdraw(MISTAKE);

        assertThat(round.withdrawal()).isEqualTo(MISTAKE);
        for (ThrowingCallable late :
                List.<ThrowingCallable>of(() -> round.withdraw(MISTAKE), round::requireNotWithdrawn)) {
            assertThatThrownBy(late)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(RoundRule.ROUND_WITHDRAWN));
        }
    }
}
