package org.samenspel.plans.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All stray decisions: some of each organization about a plan, since whoever knows its id can decide on it. */
@ApplicationScoped
class StrayDecisions implements PanacheRepositoryBase<StrayDecision, UUID> {

    private static final int MOST_OF_AN_ORGANIZATION = 10;

    /** Once, however often it arrives. */
    void keep(BodyDecision decision) {
        long known = count("planId = ?1 and organizationId = ?2", decision.planId(), decision.organizationId());
        if (known < MOST_OF_AN_ORGANIZATION && findByIdOptional(decision.id()).isEmpty()) {
            persist(new StrayDecision(decision, null));
        }
    }

    /**
     * It counted or waited until now, so that nobody makes many of them.
     *
     * @param textDigest of the text that it approved, if it did
     */
    void keepAgain(BodyDecision decision, @Nullable String textDigest) {
        persist(new StrayDecision(decision, textDigest));
    }

    /** Those on a plan, in the order in which they were recorded. */
    List<StrayDecision> on(UUID planId) {
        return list("planId", planId).stream()
                .sorted(Comparator.comparing(stray -> stray.decision().recordedAt()))
                .toList();
    }
}
