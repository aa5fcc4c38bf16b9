package org.samenspel.finance.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.security.Caller;

/** A published plan. The plans service owns it; this is what we remember of its events. */
@Entity
class KnownPlan {

    @Id
    private UUID id;

    private UUID organizationId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> goals;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownPlan() {}

    KnownPlan(UUID id, UUID organizationId, List<String> goals) {
        this.id = id;
        this.organizationId = organizationId;
        this.goals = List.copyOf(goals);
    }

    boolean isActedForBy(Caller caller) {
        return caller.actsFor(organizationId, id);
    }

    /** Those of the codes that are no goals of this plan. */
    List<String> unknown(Collection<String> codes) {
        return codes.stream().filter(code -> !goals.contains(code)).toList();
    }
}
