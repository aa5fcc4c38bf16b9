package org.samenspel.finance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All agreements that partners published. */
@ApplicationScoped
class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {

    /** Who is party on a day to those in force to which one of these organizations is party on that day. */
    List<UUID> partiesInForceWith(Collection<UUID> organizations, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select distinct other.organizationId from KnownAgreement a join a.parties other join a.parties one
                        where a.state in ('signed', 'active') and one.organizationId in :organizations
                          and one.firstDay <= :day and (one.lastDay is null or one.lastDay >= :day)
                          and other.firstDay <= :day and (other.lastDay is null or other.lastDay >= :day)""", UUID.class)
                .setParameter("organizations", organizations)
                .setParameter("day", day)
                .getResultList();
    }
}
