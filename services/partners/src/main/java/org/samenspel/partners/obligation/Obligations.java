package org.samenspel.partners.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.Upcoming;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All obligations. */
@ApplicationScoped
class Obligations implements Aggregates<Obligation> {

    private static final int SOME = 100;

    /** Locked: until the transaction ends nobody else reviews it. */
    Obligation oneToChange(UUID agreementId, UUID id) {
        return of(lock(id), agreementId, id);
    }

    /** In the order they were written down. */
    List<Obligation> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    /** The same, locked: until the transaction ends nobody else reviews them. */
    List<Obligation> lockedOf(UUID agreementId) {
        return find("agreementId = ?1 order by id", agreementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of which something is still to be done, by a day if one is given. */
    Rows<Obligation> due(Condition ofPresent, LocalDate today, @Nullable LocalDate until, Slice slice) {
        return page(
                ofPresent
                        .and("array_get(dueDays, array_length(dueDays)) >= :today", today)
                        .and(
                                "array_intersects(dueDays, :upcoming)",
                                until == null ? null : Upcoming.days(today, until)),
                slice);
    }

    /** Some of those that time alone may have changed. */
    List<UUID> dueForReview(LocalDate today) {
        return getEntityManager()
                .createQuery("select id from Obligation where nextReviewOn <= :today order by id", UUID.class)
                .setParameter("today", today)
                .setMaxResults(SOME)
                .getResultList();
    }

    private static Obligation of(Optional<Obligation> found, UUID agreementId, UUID id) {
        return found.filter(obligation -> obligation.agreementId().equals(agreementId))
                .orElseThrow(() -> new NotFound("obligation", id));
    }
}
