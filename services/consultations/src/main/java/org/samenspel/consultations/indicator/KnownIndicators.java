package org.samenspel.consultations.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All indicators of published plans. */
@ApplicationScoped
public class KnownIndicators implements PanacheRepositoryBase<KnownIndicator, UUID> {

    /** The indicators of a plan as its newest version tells them; those it no longer has are forgotten. */
    public void replace(UUID planId, List<KnownIndicator> indicators) {
        delete("planId", planId);
        flush();
        persist(indicators);
    }

    /** Those of the ids that a campaign of the organizations can't contribute to: not known, another's, or not a count. */
    public Set<UUID> notCounting(Collection<UUID> ids, Set<UUID> owners) {
        Set<UUID> missing = new LinkedHashSet<>(ids);
        list("id in ?1 and kind = ?2 and organizationId in ?3", ids, KnownIndicator.COUNT, owners)
                .forEach(known -> missing.remove(known.id()));
        return missing;
    }
}
