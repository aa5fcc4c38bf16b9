package org.samenspel.plans.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.plans.action.ActionTextService;
import org.samenspel.plans.goal.GoalService;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.indicator.IndicatorTextService;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanText;

/** Gathers what is in a plan. */
@ApplicationScoped
class Contents {

    private final GoalService goals;
    private final ActionTextService actionTexts;
    private final IndicatorService indicators;
    private final IndicatorTextService indicatorTexts;

    Contents(
            GoalService goals,
            ActionTextService actionTexts,
            IndicatorService indicators,
            IndicatorTextService indicatorTexts) {
        this.goals = goals;
        this.actionTexts = actionTexts;
        this.indicators = indicators;
        this.indicatorTexts = indicatorTexts;
    }

    /** What counts in it, with the goals it works on. */
    PlanContent of(PlanScope plan) {
        return new PlanContent(goals.inPlan(plan), actionTexts.inPlan(plan), indicators.inPlan(plan));
    }

    /** As it stands, with what it does without; the goals of its multi-year plan are part of that plan's text. */
    PlanText text(PlanScope plan) {
        List<PlanPart> parts = Stream.of(goals.parts(plan), actionTexts.parts(plan), indicatorTexts.parts(plan))
                .flatMap(List::stream)
                .toList();
        return PlanText.of(plan, parts);
    }
}
