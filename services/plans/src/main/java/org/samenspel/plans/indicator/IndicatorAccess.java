package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;

/** The way to an indicator for the other features: who may see it, and who may measure it. */
@ApplicationScoped
@Transactional
public class IndicatorAccess {

    private final Indicators indicators;
    private final IndicatorService service;
    private final PlanAccess plans;

    IndicatorAccess(Indicators indicators, IndicatorService service, PlanAccess plans) {
        this.indicators = indicators;
        this.service = service;
        this.plans = plans;
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    public IndicatorOutline visible(UUID id) {
        return service.visible(id).outline();
    }

    /** An indicator of a published plan of the caller's own organization, of which a measurement is about to be told. */
    public IndicatorOutline toMeasure(UUID id) {
        Indicator indicator = service.own(id);
        plans.own(indicator.planId()).requirePublished();
        return indicators.nextVersion(indicator);
    }

    /** The plan that the caller's own indicator is in. */
    public PlanScope planOf(IndicatorOutline indicator) {
        return plans.own(indicator.planId());
    }

    /** The same as {@link #toMeasure} for what an event of an organization counts; empty if it has no such indicator that counts. */
    public Optional<IndicatorOutline> toCount(UUID id, Organization organization) {
        return indicators
                .findByIdOptional(id)
                .filter(indicator -> indicator.outline().kind() == IndicatorKind.COUNT)
                .filter(indicator -> plans.isPublishedBy(organization, indicator.planId()))
                .map(indicators::nextVersion);
    }
}
