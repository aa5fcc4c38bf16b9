package org.samenspel.finance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;

/** What we know of published plans. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final KnownPlans plans;

    PlanService(KnownPlans plans) {
        this.plans = plans;
    }

    /**
     * Keeps the plan as its newest version says.
     *
     * @param organizationId the organization whose plan it is
     * @param goals the codes of the goals it works on
     */
    public void keep(UUID id, UUID organizationId, List<String> goals) {
        plans.getEntityManager().merge(new KnownPlan(id, organizationId, goals));
    }

    /** Whether it is published, and the caller acts for it. */
    public boolean isPublishedFor(Caller caller, UUID planId) {
        return plans.findByIdOptional(planId)
                .filter(plan -> plan.isActedForBy(caller))
                .isPresent();
    }

    /**
     * Those of the codes that are no goals of the plan.
     *
     * @param planId null when there is no plan: then every code is unknown
     */
    public List<String> unknownGoals(@Nullable UUID planId, Collection<String> codes) {
        KnownPlan plan = planId == null ? null : plans.findById(planId);
        return plan == null ? List.copyOf(codes) : plan.unknown(codes);
    }
}
