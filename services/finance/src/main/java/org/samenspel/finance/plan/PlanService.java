package org.samenspel.finance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    public boolean isPublishedBy(Set<UUID> organizations, UUID planId) {
        return plans.findByIdOptional(planId)
                .filter(plan -> plan.isOfOneOf(organizations))
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
