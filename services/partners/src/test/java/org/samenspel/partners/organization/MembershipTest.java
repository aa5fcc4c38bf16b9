package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.rule.RuleViolation;

class MembershipTest {

    @Test
    void oneRecordedByMistakeIsWithdrawnOnceAndChangesNoMore() {
        UUID keeper = UUID.randomUUID();
        var mistake = new Withdrawal(keeper, LocalDate.of(2022, 6, 1), "Andere coalitie");
        var membership = new Membership(UUID.randomUUID(), UUID.randomUUID(), "partner", null);

        membership.withdraw(mistake);

        assertThat(membership.withdrawal()).isEqualTo(mistake);
        refused(() -> membership.withdraw(mistake));
        refused(() -> membership.lasts(null));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(OrganizationRule.MEMBERSHIP_WITHDRAWN));
    }

    @Test
    void refusesMembershipInItself() {
        UUID member = UUID.randomUUID();

        assertThatThrownBy(() -> new Membership(member, member, "partner", null))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(OrganizationRule.MEMBER_OF_ITSELF);
                    assertThat(refused.issues())
                            .extracting(issue -> issue.name())
                            .containsExactly("organizationId");
                });
    }
}
