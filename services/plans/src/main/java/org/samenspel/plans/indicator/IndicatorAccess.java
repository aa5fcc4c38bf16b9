package org.samenspel.plans.indicator;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;

/** The way to an indicator for the other features: who may see it, and who may measure it. */
@ApplicationScoped
@Transactional
public class IndicatorAccess {

    private final Indicators indicators;
    private final IndicatorService service;
    private final PlanAccess plans;
    private final Actions actions;
    private final CurrentCaller caller;

    IndicatorAccess(
            Indicators indicators, IndicatorService service, PlanAccess plans, Actions actions, CurrentCaller caller) {
        this.indicators = indicators;
        this.service = service;
        this.plans = plans;
        this.actions = actions;
        this.caller = caller;
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    public IndicatorOutline visible(UUID id) {
        return service.visible(id).outline();
    }

    /**
     * An indicator of a published plan, of which a measurement is about to be told: to those who keep the plan, and to the
     * organizations that work on the action that it is on.
     */
    public IndicatorOutline toMeasure(UUID id) {
        Indicator indicator = service.visible(id);
        PlanScope plan = plans.visible(indicator.planId());
        if (!plans.isKeptByCaller(plan)) {
            requireDoneByCaller(indicator.outline());
        }
        plan.requirePublished();
        return indicators.nextVersion(indicator);
    }

    /** The plan of an indicator that the caller may measure. */
    public PlanScope planOf(IndicatorOutline indicator) {
        return plans.visible(indicator.planId());
    }

    /** Whether the caller may correct what others measured. */
    public boolean isKeptByCaller(IndicatorOutline indicator) {
        return plans.isKeptByCaller(planOf(indicator));
    }

    /** The same as {@link #toMeasure} for what an event of an organization counts; empty if it has no such indicator that counts. */
    public Optional<IndicatorOutline> toCount(UUID id, Organization organization) {
        return indicators
                .findByIdOptional(id)
                .filter(indicator -> indicator.outline().kind() == IndicatorKind.COUNT)
                .filter(indicator -> plans.isPublishedBy(organization, indicator.planId()))
                .map(indicators::nextVersion);
    }

    private void requireDoneByCaller(IndicatorOutline indicator) {
        String action = indicator.action();
        if (action == null || !actions.isDoneBy(caller.get().organization(), indicator.planId(), action)) {
            throw new ForbiddenException("the caller does not work on the action that this indicator is on");
        }
    }
}
