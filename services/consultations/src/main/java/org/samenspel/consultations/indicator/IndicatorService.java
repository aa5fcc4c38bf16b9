package org.samenspel.consultations.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.Issue;

/** What campaigns may contribute to. */
@ApplicationScoped
@Transactional
public class IndicatorService {

    private final KnownIndicators indicators;

    IndicatorService(KnownIndicators indicators) {
        this.indicators = indicators;
    }

    /** The indicators of a plan, as its newest version has them; those it no longer has were withdrawn. */
    public void learn(UUID planId, UUID organizationId, Map<UUID, Standing> standings) {
        indicators.of(planId).stream()
                .filter(known -> !standings.containsKey(known.id()))
                .forEach(KnownIndicator::withdraw);
        standings.forEach((id, standing) -> indicators.keep(new KnownIndicator(id, planId, organizationId, standing)));
    }

    /**
     * What is wrong with the indicators that a campaign of the caller is to contribute to: not known or another's, nothing that a
     * campaign counts, withdrawn.
     *
     * @param property where they are listed
     */
    public List<Issue> issues(String property, List<UUID> ids, Caller caller) {
        Map<UUID, KnownIndicator> own = indicators.list("id in ?1", ids).stream()
                .filter(known -> known.isActedForBy(caller))
                .collect(Collectors.toMap(KnownIndicator::id, Function.identity()));
        List<Issue> issues = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(ids)) {
            String name = "%s[%d]".formatted(property, ids.indexOf(id));
            Optional.ofNullable(own.get(id))
                    .map(known -> known.issue(name))
                    .orElseGet(() -> Optional.of(Issue.referenceNotFound(name, id)))
                    .ifPresent(issues::add);
        }
        return issues;
    }
}
