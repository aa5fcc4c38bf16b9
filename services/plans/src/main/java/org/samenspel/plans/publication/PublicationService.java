package org.samenspel.plans.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.plans.action.ActionService;
import org.samenspel.plans.goal.GoalService;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.publication.PlanEvent.PlanPublished;

/** Publishes plans. */
@ApplicationScoped
@Transactional
public class PublicationService {

    private static final Logger LOG = Logger.getLogger(PublicationService.class);

    private final PlanService plans;
    private final GoalService goals;
    private final ActionService actions;
    private final IndicatorService indicators;
    private final Outbox outbox;

    PublicationService(
            PlanService plans, GoalService goals, ActionService actions, IndicatorService indicators, Outbox outbox) {
        this.plans = plans;
        this.goals = goals;
        this.actions = actions;
        this.indicators = indicators;
        this.outbox = outbox;
    }

    /** A plan that the caller acts for, which nobody else changes until the transaction ends. */
    public PlanScope ownToChange(UUID planId) {
        return plans.ownScopeToChange(planId);
    }

    /** Fixes the plan, makes it public and publishes the fact; publishing a published plan changes nothing. */
    public void publish(PlanScope plan) {
        if (plan.isPublished()) {
            return;
        }
        var content = new PlanContent(
                goals.inPlan(plan.goalPlanId()), actions.inPlan(plan.id()), indicators.inPlan(plan.id()));
        content.requireSomething();
        PlanScope published = plans.publish(plan.id());
        outbox.add(PlanPublished.of(published, content));
        LOG.infof("fact=plan.published plan=%s version=%d", published.id(), published.version());
    }
}
