package org.samenspel.consultations.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** How responses arrived, of each campaign of which what came in is there. */
@ApplicationScoped
class ArrivalRecords implements PanacheRepositoryBase<ArrivalRecord, UUID> {

    /** Nobody drops it until the transaction ends. */
    Optional<ArrivalRecord> lock(UUID campaignId) {
        return findByIdOptional(campaignId, LockModeType.PESSIMISTIC_WRITE);
    }
}
