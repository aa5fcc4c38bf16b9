package org.samenspel.plans.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All agreements that were published. */
@ApplicationScoped
class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {}
