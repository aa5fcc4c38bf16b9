package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samenspel.finance.sharing.SharingFixtures.content;
import static org.samenspel.finance.sharing.SharingFixtures.model;
import static org.samenspel.finance.sharing.SharingFixtures.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.agreement.Party;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class AgreementRulesTest {

    @Test
    void refusesPeriodOutsideTheAgreement() {
        CostSharingContent content = content(model("84500.00", "0.2", "0.1"), units(1, 1, 0));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> AgreementRules.check(agreement("2022-01-02"), content))
                .satisfies(
                        violation -> assertThat(violation.rule()).isEqualTo(CostSharingRule.PERIOD_OUTSIDE_AGREEMENT));
        AgreementRules.check(agreement("2022-01-01"), content);
    }

    @Test
    void saysOnWhichDaysTheAgreementRunsWithOrWithoutALastOne() {
        CostSharingContent content = content(model("84500.00", "0.2", "0.1"), units(1, 1, 0));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> AgreementRules.check(agreement("2022-01-02"), content))
                .withMessage("The agreement runs from 2022-01-02 to 2026-12-31");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> AgreementRules.check(agreement("2022-01-02", null), content))
                .withMessage("The agreement runs from 2022-01-02 on");
    }

    private static AgreementScope agreement(String from) {
        return agreement(from, LocalDate.of(2026, 12, 31));
    }

    private static AgreementScope agreement(String from, @Nullable LocalDate until) {
        var period = new Period(LocalDate.parse(from), until);
        return new AgreementScope(UUID.randomUUID(), true, null, period, List.of(new Party(new UUID(0, 1), period)));
    }
}
