package org.samenspel.governance.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.rule.NotFound;

/** All other mandates. */
@ApplicationScoped
class OtherMandates implements PanacheRepositoryBase<OtherMandate, UUID> {

    /** In the order they were registered. */
    List<OtherMandate> of(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    /** Those that count, without what was entered by mistake. */
    List<OtherMandate> of(Set<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list("personId in ?1 and withdrawal.withdrawnOn is null order by id", people);
    }

    OtherMandate of(UUID personId, UUID id) {
        return find("personId = ?1 and id = ?2", personId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("otherMandate", id));
    }
}
