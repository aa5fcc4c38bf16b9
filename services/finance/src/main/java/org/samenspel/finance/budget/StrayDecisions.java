package org.samenspel.finance.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All stray decisions: some of each organization about a budget, since whoever knows its id can decide on it. */
@ApplicationScoped
class StrayDecisions implements PanacheRepositoryBase<StrayDecision, UUID> {

    private static final int MOST_OF_AN_ORGANIZATION = 10;

    private static final String OF = """
            organizationId in :organizations
             or budgetId in (select b.id from Budget b where b.organizationId in :organizations)""";

    /** Once, however often it arrives. */
    void keep(UUID budgetId, BodyDecision decision) {
        long known = count("budgetId = ?1 and organizationId = ?2", budgetId, decision.organizationId());
        if (known < MOST_OF_AN_ORGANIZATION && findByIdOptional(decision.id()).isEmpty()) {
            persist(new StrayDecision(budgetId, decision));
        }
    }

    /** Those by one of these organizations, or on a budget of one, in the order in which they were recorded. */
    List<StrayDecision> of(Set<UUID> organizations) {
        return list(OF, Map.of("organizations", organizations)).stream()
                .sorted(Comparator.comparing(stray -> stray.decision().recordedAt()))
                .toList();
    }
}
