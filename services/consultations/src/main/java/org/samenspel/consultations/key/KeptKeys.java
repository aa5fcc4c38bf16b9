package org.samenspel.consultations.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which campaigns have a key. */
@ApplicationScoped
class KeptKeys implements PanacheRepositoryBase<KeptKey, UUID> {

    /** Nobody else makes copies of it or destroys them until the transaction ends. */
    Optional<KeptKey> lock(UUID campaignId) {
        return findByIdOptional(campaignId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The campaigns whose key is needed, or is to be destroyed. */
    List<UUID> campaigns(boolean doomed) {
        return getEntityManager()
                .createQuery("select campaignId from KeptKey where doomed = :doomed order by campaignId", UUID.class)
                .setParameter("doomed", doomed)
                .getResultList();
    }
}
