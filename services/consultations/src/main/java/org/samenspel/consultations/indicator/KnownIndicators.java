package org.samenspel.consultations.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All counts and milestones of published plans. */
@ApplicationScoped
class KnownIndicators implements PanacheRepositoryBase<KnownIndicator, UUID> {

    void replace(UUID planId, List<KnownIndicator> indicators) {
        delete("planId", planId);
        flush();
        persist(indicators);
    }
}
