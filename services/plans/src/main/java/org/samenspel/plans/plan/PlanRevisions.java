package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The number of the one in force at the last moment before this one, by plan. */
    Map<UUID, Integer> lastBefore(Instant moment, Collection<UUID> planIds) {
        return getEntityManager()
                .createQuery(
                        "select planId, max(number) from PlanRevision where planId in :plans and publishedAt < :moment group by planId",
                        Object[].class)
                .setParameter("plans", planIds)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    int nextNumber(UUID planId) {
        return (int) count("planId", planId) + 1;
    }
}
