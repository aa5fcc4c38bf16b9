package org.samenspel.consultations.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samenspel.security.Caller;

/** What campaigns may contribute to. */
@ApplicationScoped
@Transactional
public class IndicatorService {

    private final KnownIndicators indicators;

    IndicatorService(KnownIndicators indicators) {
        this.indicators = indicators;
    }

    /** The indicators of a plan that campaigns can move, as its newest version has them; those it no longer has are forgotten. */
    public void learn(UUID planId, UUID organizationId, List<UUID> movable) {
        indicators.replace(
                planId,
                movable.stream()
                        .map(id -> new KnownIndicator(id, planId, organizationId))
                        .toList());
    }

    /** Those of the ids that a campaign of the caller can't contribute to: not known, another's, or neither a count nor a milestone. */
    public Set<UUID> unfit(Collection<UUID> ids, Caller caller) {
        Set<UUID> missing = new LinkedHashSet<>(ids);
        indicators.list("id in ?1", ids).stream()
                .filter(known -> known.isActedForBy(caller))
                .forEach(known -> missing.remove(known.id()));
        return missing;
    }
}
