package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.RuleViolation;

class MembershipTest {

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
