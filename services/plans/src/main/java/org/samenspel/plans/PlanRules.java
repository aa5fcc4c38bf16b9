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
    public Map<String, Guarded> constraints() {
        return Map.of(
                "uq_plan_natural_key",
                        new Guarded(PlanRule.PLAN_EXISTS, "Use the plan that is there, or begin on another day"),
                "fk_plan_multi_year_plan",
                        new Guarded(PlanRule.PLAN_IN_USE, "Discard the year plans that name it first"),
                "uq_assessment_natural_key",
                        new Guarded(AssessmentRule.ASSESSMENT_EXISTS, "Judge again in the assessment that is there"),
                "uq_measurement_corrects",
                        new Guarded(
                                MeasurementRule.MEASUREMENT_CORRECTED,
                                "Name the correction in corrects, not what it corrected"));
    }
}
