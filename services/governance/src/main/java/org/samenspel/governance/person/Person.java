package org.samenspel.governance.person;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.samenspel.values.Ids;
import org.samenspel.web.persistence.FixedAggregate;

/**
 * Somebody who sits, or may sit, in a body of an organization. What the person declared about itself is not here but in a schema
 * that this service's role can't read.
 */
@Entity
public class Person extends FixedAggregate {

    private UUID organizationId;
    private String displayName;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(UUID organizationId, String displayName) {
        super(Ids.random());
        this.organizationId = organizationId;
        this.displayName = displayName;
    }

    UUID organizationId() {
        return organizationId;
    }

    public String displayName() {
        return displayName;
    }
}
