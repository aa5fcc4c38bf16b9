package org.samenspel.finance.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.samenspel.security.Organization;
import org.samenspel.values.Ids;

/** An organization that is party to an agreement. */
@Entity
public class KnownParty {

    @Id
    private UUID id;

    private UUID agreementId;
    private String organizationScheme;
    private String organizationCode;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownParty() {}

    public KnownParty(UUID agreementId, Organization organization) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.organizationScheme = organization.scheme();
        this.organizationCode = organization.code();
    }

    Organization organization() {
        return new Organization(organizationScheme, organizationCode);
    }
}
