package org.samenspel.partners.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.samenspel.values.rule.NotFound;

/** All obligations. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    private static final int SOME = 100;

    public Obligation one(UUID agreementId, UUID id) {
        return findByIdOptional(id)
                .filter(obligation -> obligation.agreementId().equals(agreementId))
                .orElseThrow(() -> new NotFound("obligation", id));
    }

    /** In the order they were written down. */
    public List<Obligation> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    /** The same, locked: until the transaction ends nobody else reviews them. */
    List<Obligation> lockedOf(UUID agreementId) {
        return find("agreementId = ?1 order by id", agreementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Obligation lock(Obligation obligation) {
        getEntityManager().refresh(obligation, LockModeType.PESSIMISTIC_WRITE);
        return obligation;
    }

    /** The obligation, locked, if nobody else is working on it. */
    Optional<Obligation> lockIfFree(UUID id) {
        return Optional.ofNullable(
                getEntityManager().find(Obligation.class, id, LockModeType.PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED));
    }

    /** Some of those that time alone may have changed. */
    List<UUID> dueForReview(LocalDate today) {
        return getEntityManager()
                .createQuery("select id from Obligation where nextReviewOn <= :today order by id", UUID.class)
                .setParameter("today", today)
                .setMaxResults(SOME)
                .getResultList();
    }
}
