package org.samenspel.governance.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All plans that belong to an agreement and were submitted or published. */
@ApplicationScoped
class KnownPlans implements PanacheRepositoryBase<KnownPlan, UUID> {

    Set<UUID> of(UUID agreementId) {
        return list("agreementId", agreementId).stream().map(KnownPlan::id).collect(Collectors.toSet());
    }
}
