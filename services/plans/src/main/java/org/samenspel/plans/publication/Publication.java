package org.samenspel.plans.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.goal.Goals;
import org.samenspel.plans.indicator.Indicators;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.publication.PlanEvent.PlanPublished;
import org.samenspel.values.rule.RuleViolation;

/** Publishes plans. */
@ApplicationScoped
public class Publication {

    private static final Logger LOG = Logger.getLogger(Publication.class);

    private final PlanAccess plans;
    private final Goals goals;
    private final Actions actions;
    private final Indicators indicators;
    private final Outbox outbox;

    Publication(PlanAccess plans, Goals goals, Actions actions, Indicators indicators, Outbox outbox) {
        this.plans = plans;
        this.goals = goals;
        this.actions = actions;
        this.indicators = indicators;
        this.outbox = outbox;
    }

    /** Fixes the plan, makes it public and tells the other services; publishing a published plan changes nothing. */
    @Transactional
    public void publish(PlanScope plan) {
        if (plan.isPublished()) {
            return;
        }
        PlanContent content = contentOf(plan);
        if (content.isEmpty()) {
            throw new RuleViolation(PlanRule.PLAN_EMPTY, "Import actions or indicators first");
        }
        PlanScope published = plans.publish(plan.id());
        outbox.add(PlanPublished.of(published, content));
        LOG.infof("fact=plan.published plan=%s version=%d", published.id(), published.version());
    }

    private PlanContent contentOf(PlanScope plan) {
        return new PlanContent(
                goals.outlines(plan.goalPlanId()), actions.outlines(plan.id()), indicators.outlines(plan.id()));
    }
}
