package org.samenspel.governance.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All mandates, those that ended too. */
@ApplicationScoped
class Mandates implements Aggregates<Mandate> {

    private static final String OF_OWN_BODIES = """
            bodyId in (select b.id from Body b where b.agreementId is null and b.organizationId in ?1)
            and withdrawal.withdrawnOn is null""";
    private static final String IN_FORCE = """
            withdrawal.withdrawnOn is null and periodStart <= :date and coalesce(earlyEnd.endedOn, periodEnd, :date) >= :date""";

    /** In the order they were given. */
    Rows<Mandate> list(Condition visible, MandateFilter filter, Slice slice) {
        Condition condition = visible.and("bodyId = :bodyId", filter.bodyId())
                .and("personId = :personId", filter.personId())
                .and(IN_FORCE, filter.date());
        return page(condition, slice);
    }

    /** Everybody who ever had a seat in a body. */
    List<Sitting> inBody(UUID bodyId) {
        return list("bodyId = ?1 and withdrawal.withdrawnOn is null", bodyId).stream()
                .map(Mandate::sitting)
                .toList();
    }

    /** All seats that a person ever had. */
    List<Sitting> of(UUID personId) {
        return list("personId = ?1 and withdrawal.withdrawnOn is null", personId).stream()
                .map(Mandate::sitting)
                .toList();
    }

    /** Everybody who ever had a seat in a body of these organizations themselves. */
    List<Sitting> inBodiesOf(Set<UUID> organizations) {
        return list(OF_OWN_BODIES, organizations).stream().map(Mandate::sitting).toList();
    }
}
