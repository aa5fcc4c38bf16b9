package org.samenspel.governance.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.samenspel.security.Organization;
import org.samenspel.values.Ids;

/**
 * Somebody who sits, or may sit, in a body of an organization. What the person declared about itself is not here but in a schema
 * that this service's role can't read.
 */
@Entity
public class Person {

    @Id
    private UUID id;

    private String organizationScheme;
    private String organizationCode;
    private String displayName;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(Organization organization, String displayName) {
        this.id = Ids.random();
        this.organizationScheme = organization.scheme();
        this.organizationCode = organization.code();
        this.displayName = displayName;
    }

    public UUID id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }
}
