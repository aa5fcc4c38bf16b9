package org.samenspel.finance.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;

/** All published plans. */
@ApplicationScoped
public class KnownPlans implements PanacheRepositoryBase<KnownPlan, UUID> {

    /** The plan as its newest version tells it. */
    public void learn(KnownPlan plan) {
        getEntityManager().merge(plan);
    }

    public boolean isPublishedBy(Organization organization, UUID planId) {
        return findByIdOptional(planId).filter(plan -> plan.isOf(organization)).isPresent();
    }

    /**
     * Those of the codes that are no goals of the plan.
     *
     * @param planId null when there is no plan: then every code is unknown
     */
    public List<String> unknownGoals(@Nullable UUID planId, Collection<String> codes) {
        KnownPlan plan = planId == null ? null : findById(planId);
        return plan == null ? List.copyOf(codes) : plan.unknown(codes);
    }
}
