package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.values.rule.NotFound;

/** What callers do with indicators, as far as they may. */
@ApplicationScoped
@Transactional
public class IndicatorService {

    private final Indicators indicators;
    private final TargetDecisions targets;
    private final PlanAccess plans;

    IndicatorService(Indicators indicators, TargetDecisions targets, PlanAccess plans) {
        this.indicators = indicators;
        this.targets = targets;
        this.plans = plans;
    }

    /** An indicator of a plan that the caller may see. */
    public Indicator visible(UUID id) {
        Indicator indicator = known(id);
        requirePlan(indicator, () -> plans.visible(indicator.planId()));
        return indicator;
    }

    /** An indicator of a plan of the caller's own organization. */
    public Indicator own(UUID id) {
        Indicator indicator = known(id);
        requirePlan(indicator, () -> plans.own(indicator.planId()));
        return indicator;
    }

    /** Gives the indicator a new target; the ones before it are kept with who decided them. */
    public void decideTarget(Indicator indicator, @Nullable BigDecimal target) {
        indicator.decideTarget(target);
        indicators.flush();
        targets.decided(indicator);
    }

    private Indicator known(UUID id) {
        return indicators.findByIdOptional(id).orElseThrow(() -> new NotFound("indicator", id));
    }

    /** Whoever may not know the plan is not told that its indicator exists. */
    private static void requirePlan(Indicator indicator, Runnable check) {
        try {
            check.run();
        } catch (NotFound _) {
            throw new NotFound("indicator", indicator.id());
        }
    }
}
