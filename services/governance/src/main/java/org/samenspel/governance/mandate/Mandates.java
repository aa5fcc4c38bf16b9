package org.samenspel.governance.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final String GIVEN_BY_NO_PARTY =
            """
            withdrawal.withdrawnOn is null and bodyId in (select c.id from Body c where c.agreementId is not null)
            and\s""" + NAMED_BY_PARTY.formatted("not in", "") + " order by bodyId, id";
    private static final String IN_FORCE = """
            withdrawal.withdrawnOn is null and periodStart <= :date and coalesce(earlyEnd.endedOn, periodEnd, :date) >= :date
            and (""" + NAMED_BY_PARTY.formatted("not in", "") + " or "
            + NAMED_BY_PARTY.formatted("in", " and :date between p.since and p.until") + ")";

    /** Somebody has its seat on other days than whoever read it before knew. */
    void touch(Mandate mandate) {
        getEntityManager().lock(mandate, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

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

    /** Those in bodies of agreements, given by who is no party itself, by body: its keeper, or who goes on for a party. */
    List<Mandate> givenByNoParty() {
        return list(GIVEN_BY_NO_PARTY);
    }

    /** The bodies in which a person was ever given one, be it by mistake. */
    Set<UUID> bodiesOf(UUID personId) {
        return list("personId", personId).stream().map(Mandate::bodyId).collect(Collectors.toUnmodifiableSet());
    }

    /** All that were ever given in a body of these organizations themselves. */
    List<Mandate> inBodiesOf(Set<UUID> organizations) {
        return list(OF_OWN_BODIES, organizations);
    }
}
