package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All revisions of published plans. */
@ApplicationScoped
class PlanRevisions implements Aggregates<PlanRevision> {

    Rows<PlanRevision> of(UUID planId, Slice slice) {
        return page(Condition.where("planId = :planId", planId), slice);
    }

    Optional<PlanRevision> of(UUID planId, int number) {
        return find("planId = ?1 and number = ?2", planId, number).singleResultOptional();
    }

    /** The one in force at the last moment before this one. */
    Optional<PlanRevision> before(UUID planId, Instant moment) {
        return find("planId = ?1 and publishedAt < ?2 order by number desc", planId, moment)
                .firstResultOptional();
    }

    int nextNumber(UUID planId) {
        return (int) count("planId", planId) + 1;
    }
}
