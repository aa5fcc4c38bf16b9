package org.samenspel.governance.person;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * Somebody who sits, or may sit, in a body of an organization. A name that was entered wrongly is corrected, and the wrong one is not
 * kept. What the person declared about itself is not here but in a schema that this service's role can't read.
 */
@Entity
public class Person extends VersionedAggregate {

    private UUID organizationId;
    private String displayName;
    private String searchName;

    @Nullable
    private String account;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(UUID organizationId, PersonContent content) {
        super(Ids.random());
        this.organizationId = organizationId;
        correct(content);
    }

    void correct(PersonContent content) {
        displayName = content.displayName();
        searchName = SearchKey.of(content.displayName());
        account = content.account();
    }

    UUID organizationId() {
        return organizationId;
    }

    public PersonContent content() {
        return new PersonContent(displayName, account);
    }
}
