package org.samenspel.governance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All agreements that were published. */
@ApplicationScoped
class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {

    Set<UUID> underAgreement(UUID parent) {
        return list("parentAgreementId", parent).stream()
                .map(KnownAgreement::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
