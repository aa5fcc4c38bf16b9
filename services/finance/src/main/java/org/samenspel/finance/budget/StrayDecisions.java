package org.samenspel.finance.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All stray decisions: some of each organization about a budget, since whoever knows its id can decide on it. */
@ApplicationScoped
class StrayDecisions implements PanacheRepositoryBase<StrayDecision, UUID> {

    private static final int MOST_OF_AN_ORGANIZATION = 10;

    /** Once, however often it arrives. */
    void keep(UUID budgetId, BodyDecision decision) {
        long known = count("budgetId = ?1 and organizationId = ?2", budgetId, decision.organizationId());
        if (known < MOST_OF_AN_ORGANIZATION && findByIdOptional(decision.id()).isEmpty()) {
            keepAgain(budgetId, decision);
        }
    }

    /** It counted or waited until now, so that nobody makes many of them. */
    void keepAgain(UUID budgetId, BodyDecision decision) {
        persist(new StrayDecision(budgetId, decision));
    }

    /** Those on a budget, in the order in which they were recorded. */
    List<StrayDecision> on(UUID budgetId) {
        return list("budgetId", budgetId).stream()
                .sorted(Comparator.comparing(stray -> stray.decision().recordedAt()))
                .toList();
    }
}
