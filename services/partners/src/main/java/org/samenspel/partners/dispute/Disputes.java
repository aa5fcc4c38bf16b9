package org.samenspel.partners.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Slice;

/** All disputes. */
@ApplicationScoped
class Disputes implements Aggregates<Dispute> {

    Dispute one(UUID agreementId, UUID id) {
        return of(findByIdOptional(id), agreementId, id);
    }

    /** Locked: until the transaction ends nobody else adds a step. */
    Dispute oneToChange(UUID agreementId, UUID id) {
        return of(lock(id), agreementId, id);
    }

    /** In the order they were written down. */
    List<Dispute> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    /** Some of those about agreements whose term ended before a day. */
    List<UUID> ofAgreementsOverBefore(LocalDate day, Slice slice) {
        Condition over = Condition.where("agreementId in (select a.id from Agreement a where a.endsOn < :day)", day);
        return page(over, slice).rows().stream().map(Dispute::id).toList();
    }

    /** Those in which one of these is, oldest first. */
    List<Dispute> in(Set<UUID> organizations) {
        return list("array_intersects(partyIds, ?1) order by id", (Object) organizations.toArray(UUID[]::new));
    }

    private static Dispute of(Optional<Dispute> found, UUID agreementId, UUID id) {
        return found.filter(dispute -> dispute.agreementId().equals(agreementId))
                .orElseThrow(() -> new NotFound("dispute", id));
    }
}
