package org.samenspel.governance.organization;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.values.LocalizedText;

/** The name of an organization, by one of its codes. */
@Entity
public class KnownOrganization {

    @EmbeddedId
    private RegisteredCode code;

    private UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownOrganization() {}

    public KnownOrganization(RegisteredCode code, UUID organizationId, LocalizedText name) {
        this.code = code;
        this.organizationId = organizationId;
        this.name = name;
    }

    RegisteredCode code() {
        return code;
    }

    LocalizedText name() {
        return name;
    }
}
