package org.samenspel.consultations.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All indicators of published plans, and those that were withdrawn from them. */
@ApplicationScoped
class KnownIndicators implements PanacheRepositoryBase<KnownIndicator, UUID> {

    List<KnownIndicator> of(UUID planId) {
        return list("planId", planId);
    }

    /** As it is now, whether or not it was known before. */
    void keep(KnownIndicator indicator) {
        getEntityManager().merge(indicator);
    }
}
