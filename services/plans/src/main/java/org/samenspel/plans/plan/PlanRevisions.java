package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /** What some plans said at the last moment before this one, and the first thing that they said if that was later. */
    Map<UUID, PlanSnapshot> saidBefore(Instant moment, Collection<UUID> planIds) {
        return getEntityManager()
                .createQuery("""
                        select new org.samenspel.plans.plan.PlanSnapshot(r.planId, r.number, r.textDigest, r.parts)
                        from PlanRevision r where r.planId in :plans and r.number =
                         (select coalesce(max(b.number), 1) from PlanRevision b
                          where b.planId = r.planId and b.publishedAt < :moment)""", PlanSnapshot.class)
                .setParameter("plans", planIds)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toMap(PlanSnapshot::id, Function.identity()));
    }

    int nextNumber(UUID planId) {
        return (int) count("planId", planId) + 1;
    }
}
