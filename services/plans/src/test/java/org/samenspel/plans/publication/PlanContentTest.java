package org.samenspel.plans.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.values.rule.RuleViolation;

class PlanContentTest {

    @Test
    void refusesEmptyPlan() {
        var content = new PlanContent(List.of(), List.of(), List.of());

        assertThatThrownBy(content::requireSomething)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(PlanRule.PLAN_EMPTY));
    }
}
