package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.security.Role;
import org.samenspel.values.rule.NotFound;

/** The way into a plan for the other features: who may see it, who may change it, and until when. */
@ApplicationScoped
@Transactional
public class PlanAccess {

    private final Plans plans;
    private final CurrentCaller caller;
    private final Clock clock;

    PlanAccess(Plans plans, CurrentCaller caller, Clock clock) {
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    public PlanScope visible(UUID id) {
        return plans.visible(id, caller.get()).scope();
    }

    /** A plan of the caller's own organization. */
    public PlanScope own(UUID id) {
        return plans.own(id, caller.get()).scope();
    }

    /** A plan of the caller's own organization, which nobody else changes until the transaction ends. */
    public PlanScope ownToChange(UUID id) {
        return plans.lock(plans.own(id, caller.get())).scope();
    }

    /** Whether the caller writes and measures for the organization that the plan is of. */
    public boolean isKeptByCaller(PlanScope plan) {
        Caller current = caller.get();
        return plan.organization().equals(current.organization())
                && current.has(Role.PLANNER, Role.NETWORK_COORDINATOR);
    }

    /** Whether the plan is published by this organization. */
    public boolean isPublishedBy(Organization organization, UUID id) {
        return plans.findByIdOptional(id)
                .filter(plan -> plan.isPublished() && plan.organization().equals(organization))
                .isPresent();
    }

    /** What is in a draft changes: whoever read the plan before did not see it as it will be. */
    public void contentChanges(UUID id) {
        plans.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT).requireDraft();
    }

    /** Fixes a plan and makes it public, after its multi-year plan. */
    public PlanScope publish(UUID id) {
        Plan plan = plans.findById(id);
        plan.multiYearPlanId().map(plans::findById).ifPresent(Plan::requirePublishedFirst);
        plan.publish(clock);
        plans.flush();
        return plan.scope();
    }
}
