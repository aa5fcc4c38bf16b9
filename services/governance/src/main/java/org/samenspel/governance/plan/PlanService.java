package org.samenspel.governance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans belong to an agreement. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final KnownPlans plans;

    PlanService(KnownPlans plans) {
        this.plans = plans;
    }

    /** @param agreementId null for a plan of one organization, whose own bodies decide on it */
    public void learn(UUID id, @Nullable UUID agreementId) {
        if (agreementId != null) {
            plans.getEntityManager().merge(new KnownPlan(id, agreementId));
        }
    }

    /** Those of an agreement; none of a body of one organization, which has no agreement. */
    public Set<UUID> of(@Nullable UUID agreementId) {
        return agreementId == null ? Set.of() : plans.of(agreementId);
    }
}
