package org.samenspel.plans.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.web.persistence.Withdrawal;

class OutsideApprovalTest {

    private static final Withdrawal MISTAKE = new Withdrawal(LocalDate.parse("2022-02-01"), "Het was een ander plan");

    private final OutsideApproval approval = new OutsideApproval(
            new OutsideApprovalContent("Minister", LocalDate.parse("2021-10-01"), null),
            UUID.randomUUID(),
            "a text",
            UUID.randomUUID(),
            Clock.systemUTC());

    @Test
    void saysSinceWhenAndWhyItCountsNoMore() {
        assertThat(approval.scope("a text").withdrawal()).isNull();

        approval.withdraw(MISTAKE);

        assertThat(approval.scope("a text").withdrawal()).isEqualTo(MISTAKE);
    }

    @Test
    void isWithdrawnOnce() {
        approval.withdraw(MISTAKE);

        assertThatThrownBy(() -> approval.withdraw(MISTAKE))
                .extracting("rule")
                .isEqualTo(ApprovalRule.OUTSIDE_APPROVAL_WITHDRAWN);
    }
}
