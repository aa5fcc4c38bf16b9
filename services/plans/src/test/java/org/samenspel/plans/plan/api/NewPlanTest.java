package org.samenspel.plans.plan.api;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

class NewPlanTest {

    @Test
    void refusesTitleThatIsTooLong() {
        new NewPlan(PlanKind.YEAR, LocalizedText.dutch("x".repeat(500)), null, Period.ofYear(2022), null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewPlan(
                        PlanKind.YEAR, LocalizedText.dutch("x".repeat(501)), null, Period.ofYear(2022), null, null))
                .withMessage("title must have at most 500 characters");
    }

    @Test
    void refusesPlanWithoutLastDay() {
        var endless = new Period(LocalDate.of(2022, 1, 1), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewPlan(PlanKind.YEAR, LocalizedText.dutch("Plan"), null, endless, null, null))
                .withMessage("period.end is required");
    }
}
