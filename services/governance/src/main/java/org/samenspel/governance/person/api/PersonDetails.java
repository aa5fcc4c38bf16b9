package org.samenspel.governance.person.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.samenspel.governance.person.Person;

/** A person as callers of its own organization read it. */
public record PersonDetails(URI href, UUID id, String displayName) {

    static PersonDetails of(Person person, UriInfo uri) {
        return new PersonDetails(
                uri.getBaseUriBuilder()
                        .path(PersonResource.class)
                        .path(person.id().toString())
                        .build(),
                person.id(),
                person.displayName());
    }
}
