package org.samenspel.governance.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.samenspel.values.Ids;
import org.samenspel.web.persistence.Aggregate;

/**
 * Somebody who sits, or may sit, in a body of an organization. What the person declared about itself is not here but in a schema
 * that this service's role can't read.
 */
@Entity
public class Person implements Aggregate {

    @Id
    private UUID id;

    private UUID organizationId;
    private String displayName;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(UUID organizationId, String displayName) {
        this.id = Ids.random();
        this.organizationId = organizationId;
        this.displayName = displayName;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** A person never changes. */
    @Override
    public long version() {
        return 0;
    }

    UUID organizationId() {
        return organizationId;
    }

    public String displayName() {
        return displayName;
    }
}
