package org.samenspel.governance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** All agreements that were published. */
@ApplicationScoped
public class KnownAgreements implements PanacheRepositoryBase<KnownAgreement, UUID> {

    /** The agreement as its newest version says. */
    public void replace(KnownAgreement agreement) {
        getEntityManager().merge(agreement);
    }

    /** The organizations that are party to it; none when it was not published yet. */
    public Set<UUID> partiesOf(UUID id) {
        return findByIdOptional(id).map(KnownAgreement::parties).orElse(Set.of());
    }

    /** Whether the agreement has such a body. */
    public boolean asksFor(UUID id, String bodyCode) {
        return findByIdOptional(id)
                .filter(agreement -> agreement.asksFor(bodyCode))
                .isPresent();
    }
}
