package org.samenspel.plans.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.indicator.KnownReferences;

/** All that was told and may count on indicators that do not name it one by one. */
@ApplicationScoped
class KnownHappenings implements PanacheRepositoryBase<KnownHappening, UUID>, KnownReferences {

    /** @return whether nothing was told of the same thing after it */
    boolean keep(Happening happening, Set<String> references, Instant toldAt) {
        UUID id = KnownHappening.idOf(happening.evidence(), happening.organizationId());
        KnownHappening known = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known.tellAgain(happening, references, toldAt);
        }
        persist(new KnownHappening(happening, references, toldAt));
        return true;
    }

    /** It did not happen after all. */
    void forget(Evidence evidence, UUID organizationId) {
        deleteById(KnownHappening.idOf(evidence, organizationId));
    }

    /** Those that it was told of. */
    List<UUID> organizationsOf(Evidence evidence) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select organization_id from known_happening where happening -> 'evidence' ->> 'reference' = ?1",
                        UUID.class)
                .setParameter(1, evidence.reference())
                .getResultList();
    }

    /** What was told last of one thing, of each organization. */
    List<Happening> of(Evidence evidence) {
        return organizationsOf(evidence).stream()
                .map(organization -> findById(KnownHappening.idOf(evidence, organization)))
                .filter(Objects::nonNull)
                .map(KnownHappening::happening)
                .toList();
    }

    /** What was told of the organizations that fit. */
    List<KnownHappening> ofOrganizations(Predicate<UUID> organization) {
        List<UUID> fitting = getEntityManager()
                .createQuery("select distinct organizationId from KnownHappening", UUID.class)
                .getResultStream()
                .filter(organization)
                .toList();
        return list("organizationId in ?1", fitting);
    }

    @Override
    public List<String> of(IndicatorSource source) {
        return listAll().stream()
                .filter(told -> told.happening().evidence().kind().source() == source)
                .flatMap(told -> told.references().stream())
                .distinct()
                .toList();
    }

    /** What is being told elsewhere is there first; what is told afterwards waits for this transaction. */
    void waitForOthers() {
        getEntityManager()
                .createNativeQuery("lock table known_happening in share mode")
                .executeUpdate();
    }
}
