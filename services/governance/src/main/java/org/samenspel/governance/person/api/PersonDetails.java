package org.samenspel.governance.person.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.person.Person;
import org.samenspel.web.href.Linked;

/** A person as callers of its own organization read it. */
public record PersonDetails(
        URI href, UUID id, String displayName, @Nullable String account) implements Linked {

    static PersonDetails of(Person person, References references) {
        return new PersonDetails(
                references.href(PersonResource.class, person.id()),
                person.id(),
                person.content().displayName(),
                person.content().account());
    }
}
