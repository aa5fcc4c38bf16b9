package org.samenspel.partners.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All meetings that were held for an agreement. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    /** In the order they were held. */
    public List<Meeting> of(UUID agreementId) {
        return list("agreementId = ?1 order by heldOn, id", agreementId);
    }
}
