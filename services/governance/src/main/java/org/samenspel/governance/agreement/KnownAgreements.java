package org.samenspel.governance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All agreements that were published. */
@ApplicationScoped
class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {

    List<KnownAgreement> withParties(Set<UUID> ids) {
        return list("from KnownAgreement a left join fetch a.parties where a.id in ?1", ids);
    }

    Set<UUID> underAgreement(UUID parent) {
        return list("parentAgreementId", parent).stream()
                .map(KnownAgreement::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
