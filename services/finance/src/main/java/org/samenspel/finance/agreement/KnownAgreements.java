package org.samenspel.finance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All agreements that partners published. */
@ApplicationScoped
class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {

    /** The parties of those in force to which one of these organizations is party. */
    List<UUID> partiesInForceWith(Collection<UUID> organizations) {
        return getEntityManager()
                .createQuery("""
                        select distinct party from KnownAgreement a join a.parties party join a.parties one
                        where a.state in ('signed', 'active') and one in :organizations""", UUID.class)
                .setParameter("organizations", organizations)
                .getResultList();
    }
}
