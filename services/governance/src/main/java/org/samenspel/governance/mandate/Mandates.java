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
    private static final String NAMED_BY_PARTY = """
            (bodyId, namedById) %s (select b.id, p.organizationId from Body b, KnownAgreement a join a.parties p
                                    where a.id = b.agreementId%s)""";
    private static final String IN_FORCE = """
            withdrawal.withdrawnOn is null and periodStart <= :date and coalesce(earlyEnd.endedOn, periodEnd, :date) >= :date
            and (""" + NAMED_BY_PARTY.formatted("not in", "") + " or "
            + NAMED_BY_PARTY.formatted("in", " and :date between p.since and p.until") + ")";

    /** In the order they were given. */
    Rows<Mandate> list(Condition visible, MandateFilter filter, Slice slice) {
        Condition condition = visible.and("bodyId = :bodyId", filter.bodyId())
                .and("personId = :personId", filter.personId())
                .and(IN_FORCE, filter.date());
        return page(condition, slice);
    }

    /** All that were ever given in a body. */
    List<Mandate> inBody(UUID bodyId) {
        return list("bodyId = ?1 and withdrawal.withdrawnOn is null", bodyId);
    }

    /** All that a person was ever given. */
    List<Mandate> of(UUID personId) {
        return list("personId = ?1 and withdrawal.withdrawnOn is null", personId);
    }

    /** All that were ever given in a body of these organizations themselves. */
    List<Mandate> inBodiesOf(Set<UUID> organizations) {
        return list(OF_OWN_BODIES, organizations);
    }
}
