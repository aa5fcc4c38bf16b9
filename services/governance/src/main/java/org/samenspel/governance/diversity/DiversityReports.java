package org.samenspel.governance.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All diversity reports. */
@ApplicationScoped
class DiversityReports implements Aggregates<DiversityReport> {

    /** In the order they were made. */
    Rows<DiversityReport> of(Set<UUID> organizations, Slice slice) {
        return page(Condition.where("organizationId in :organizations", organizations), slice);
    }

    /** The one of the last day up to this one; of several of that day, the one made last. */
    Optional<DiversityReport> upTo(Set<UUID> organizations, LocalDate day) {
        return find("organizationId in ?1 and date <= ?2 order by date desc, id desc", organizations, day)
                .firstResultOptional();
    }

    List<UUID> idsOf(Set<UUID> organizations) {
        return list("organizationId in ?1", organizations).stream()
                .map(DiversityReport::id)
                .toList();
    }

    /** Until the transaction ends nobody else makes a report of this organization. */
    void lockAllOf(UUID organization) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:organization, 0)) as text)")
                .setParameter("organization", "diversityReport " + organization)
                .getSingleResult();
    }
}
