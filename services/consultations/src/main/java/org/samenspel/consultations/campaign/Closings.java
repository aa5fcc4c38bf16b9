package org.samenspel.consultations.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closes that are not at their end. */
@ApplicationScoped
class Closings implements PanacheRepositoryBase<Closing, UUID> {

    /** The campaigns that are counted, and of which what came in is still there. */
    List<UUID> counted() {
        return getEntityManager()
                .createQuery(
                        "select c.campaignId from Closing c join Campaign of on of.id = c.campaignId"
                                + " where of.state = CLOSED order by c.campaignId",
                        UUID.class)
                .getResultList();
    }

    /** Seen by all replicas, also before the transaction that writes them is at its end. Changes no campaign. */
    void tell(UUID campaignId, int written, int counted) {
        update("written = ?1, counted = ?2 where campaignId = ?3", written, counted, campaignId);
    }

    /** By the clock of the database, as that of whoever makes its backups, and after all that was committed. */
    void readBack(UUID campaignId) {
        EntityManager entities = getEntityManager();
        entities.createNativeQuery(
                        "update campaign_closing set read_back_at = clock_timestamp() where campaign_id = :campaign")
                .setParameter("campaign", campaignId)
                .executeUpdate();
        findByIdOptional(campaignId).ifPresent(entities::refresh);
    }

    /** The campaigns that wait since they were read back, which was before this moment. */
    List<UUID> waitingSince(Instant moment) {
        return getEntityManager()
                .createQuery("select campaignId from Closing where readBackAt < :moment", UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** When the one was read back that waits longest. */
    Optional<Instant> longestWaiting() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(readBackAt) from Closing", Instant.class)
                .getSingleResult());
    }
}
