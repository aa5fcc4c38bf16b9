package org.samenspel.finance.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.security.Organization;

/** A published plan. The plans service owns it; this is what we remember of its events. */
@Entity
public class KnownPlan {

    @Id
    private UUID id;

    private String organizationScheme;
    private String organizationCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> goals;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownPlan() {}

    /**
     * @param owner the organization whose plan it is
     * @param goals the codes of the goals it works on
     */
    public KnownPlan(UUID id, Organization owner, List<String> goals) {
        this.id = id;
        this.organizationScheme = owner.scheme();
        this.organizationCode = owner.code();
        this.goals = List.copyOf(goals);
    }

    boolean isOf(Organization organization) {
        return organization.equals(new Organization(organizationScheme, organizationCode));
    }

    /** Those of the codes that are no goals of this plan. */
    List<String> unknown(Collection<String> codes) {
        return codes.stream().filter(code -> !goals.contains(code)).toList();
    }
}
