package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

class BodyTest {

    private static final BodyContent CONTENT =
            new BodyContent(LocalizedText.dutch("Bestuur"), null, null, null, null, null, List.of(), List.of());
    private static final Withdrawal MISTAKE = new Withdrawal(LocalDate.of(2022, 2, 1), "Dubbel opgericht");

    private final Body body = new Body(UUID.randomUUID(), "board", null, CONTENT);

    @Test
    void oneSetUpByMistakeStaysReadableWithItsReasonAndChangesNoMore() {
        body.withdraw(MISTAKE);

        assertThat(body.withdrawal()).isEqualTo(MISTAKE);
        assertThat(body.scope().code()).isEqualTo("board");
        withdrawn(() -> body.change(CONTENT));
        withdrawn(() -> body.withdraw(MISTAKE));
    }

    private static void withdrawn(ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(BodyRule.BODY_WITHDRAWN));
    }
}
