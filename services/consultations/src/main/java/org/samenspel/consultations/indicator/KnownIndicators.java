package org.samenspel.consultations.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All indicators of published plans that count something. */
@ApplicationScoped
class KnownIndicators implements PanacheRepositoryBase<KnownIndicator, UUID> {

    void replace(UUID planId, List<KnownIndicator> indicators) {
        delete("planId", planId);
        flush();
        persist(indicators);
    }

    /** Those with these ids that are of these organizations. */
    List<KnownIndicator> of(Set<UUID> owners, Collection<UUID> ids) {
        return list("id in ?1 and organizationId in ?2", ids, owners);
    }
}
