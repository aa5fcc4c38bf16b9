package org.samenspel.plans.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All budgets approved for plans. */
@ApplicationScoped
class ApprovedBudgets implements PanacheRepositoryBase<ApprovedBudget, UUID> {

    List<ApprovedBudget> of(UUID planId) {
        return list("planId", planId);
    }
}
