package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Money;
import org.samenspel.values.rule.RuleViolation;

class StaffAllocationTest {

    @Test
    void refusesAPostTwice() {
        List<StaffShare> twice = List.of(share("post-3", "0.1"), share("post-3", "0.2"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> allocation(twice))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(StaffAllocationRule.STAFF_TWICE));
    }

    @Test
    void addsUpTheTimeOfATheme() {
        assertThat(allocation(List.of(share("post-1", "0.6"), share("post-2", "0.8")))
                        .fte())
                .isEqualByComparingTo("1.4");
    }

    @Test
    void splitsThePayrollOverItsGoalsToTheCent() {
        assertThat(allocation(List.of(share("post-1", "0.5"))).payrollPerGoal())
                .containsEntry("OD1.1", Money.euro("25000.01"))
                .containsEntry("OD1.2", Money.euro("25000.00"));
    }

    private static StaffAllocation allocation(List<StaffShare> staff) {
        var theme = new ThemeStaff("Wonen", Money.euro("50000.01"), List.of("OD1.1", "OD1.2"), staff, null);
        return new StaffAllocation(UUID.randomUUID(), theme);
    }

    private static StaffShare share(String code, String fte) {
        return new StaffShare(code, new BigDecimal(fte));
    }
}
