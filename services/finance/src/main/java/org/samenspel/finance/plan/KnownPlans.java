package org.samenspel.finance.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All published plans. */
@ApplicationScoped
class KnownPlans implements PanacheRepositoryBase<KnownPlan, UUID> {}
