package org.samenspel.governance.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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
    private static final String WITHOUT_AGREEMENT = "bodyId in (select b.id from Body b where b.agreementId is null)";
    private static final String OF_AGREEMENT =
            "withdrawal.withdrawnOn is null and bodyId in (select b.id from Body b where b.agreementId is not null)";
    private static final String IN_FORCE =
            "withdrawal.withdrawnOn is null and periodStart <= :date and coalesce(earlyEnd.endedOn, periodEnd, :date) >= :date";

    /** Somebody has its seat on other days than whoever read it before knew. */
    void touch(Mandate mandate) {
        getEntityManager().lock(mandate, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * In the order they were given.
     *
     * @param seated those in force on the day of the filter that are in bodies of agreements, where who has a seat goes by the parties
     */
    Rows<Mandate> list(Condition visible, MandateFilter filter, Set<UUID> seated, Slice slice) {
        Condition condition = asked(visible, filter);
        return page(
                filter.date() == null
                        ? condition
                        : condition.and("(" + WITHOUT_AGREEMENT + " or id in :seated)", seated),
                slice);
    }

    /** Those asked for in bodies of agreements, whose own days include the day of the filter, whoever is party on it. */
    List<Mandate> ofAgreements(Condition visible, MandateFilter filter) {
        Condition condition = asked(visible, filter).and(OF_AGREEMENT);
        return list(condition.orderedBy("bodyId, id"), condition.parameters());
    }

    private static Condition asked(Condition visible, MandateFilter filter) {
        return visible.and("bodyId = :bodyId", filter.bodyId())
                .and("personId = :personId", filter.personId())
                .and(IN_FORCE, filter.date());
    }

    /** All that were ever given in a body, in the order they were. */
    List<Mandate> inBody(UUID bodyId) {
        return list("bodyId = ?1 and withdrawal.withdrawnOn is null order by id", bodyId);
    }

    /** All that a person was ever given. */
    List<Mandate> of(UUID personId) {
        return list("personId = ?1 and withdrawal.withdrawnOn is null", personId);
    }

    /** All that a person was ever given, be it by mistake, oldest first. */
    List<Mandate> everGivenTo(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    /** Those in bodies of agreements that these organizations gave, by body. */
    List<Mandate> inBodiesOfAgreementsBy(Set<UUID> organizations) {
        return list(OF_AGREEMENT + " and namedById in ?1 order by bodyId, id", organizations);
    }

    /** In which body it is. */
    Optional<UUID> bodyOf(UUID id) {
        return getEntityManager()
                .createQuery("select m.bodyId from Mandate m where m.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
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
