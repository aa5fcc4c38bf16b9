package org.samenspel.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.csv.ImportRule;
import org.samenspel.plans.approval.ApprovalRule;
import org.samenspel.plans.assessment.AssessmentRule;
import org.samenspel.plans.indicator.IndicatorRule;
import org.samenspel.plans.measurement.MeasurementRule;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.values.rule.Rule;
import org.samenspel.web.problem.RuleCatalog;

/** All rules of this service, and the constraints of the database that guard some of them. */
@ApplicationScoped
public class PlanRules implements RuleCatalog {

    @Override
    public List<? extends Rule> rules() {
        return Stream.<Rule[]>of(
                        PlanRule.values(),
                        ApprovalRule.values(),
                        ImportRule.values(),
                        IndicatorRule.values(),
                        MeasurementRule.values(),
                        AssessmentRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Rule> constraints() {
        return Map.of(
                "uq_plan_natural_key", PlanRule.PLAN_EXISTS,
                "fk_plan_multi_year_plan", PlanRule.PLAN_IN_USE,
                "uq_assessment_natural_key", AssessmentRule.ASSESSMENT_EXISTS,
                "uq_measurement_corrects", MeasurementRule.MEASUREMENT_CORRECTED);
    }
}
