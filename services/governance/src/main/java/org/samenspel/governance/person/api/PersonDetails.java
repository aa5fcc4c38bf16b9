package org.samenspel.governance.person.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.person.Person;
import org.samenspel.privacy.Traces;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A person as callers of its own organization read it.
 *
 * @param withdrawal absent unless the entry was a mistake
 * @param erasedOn absent while the name is known
 * @param restricted whether name and account are shown to nobody for now; absent when they are
 */
public record PersonDetails(
        URI href,
        UUID id,
        String displayName,
        @Nullable String account,
        @Nullable Withdrawal withdrawal,
        @Nullable LocalDate erasedOn,
        @Nullable Boolean restricted)
        implements Linked {

    public static PersonDetails of(Person person, References references) {
        return new PersonDetails(
                references.href(PersonResource.class, person.id()),
                person.id(),
                person.content().displayName(),
                person.content().account(),
                person.withdrawal(),
                person.erasedOn(),
                null);
    }

    /** Of one who is restricted, without what tells who it is. */
    static PersonDetails restricted(Person person, References references) {
        return new PersonDetails(
                references.href(PersonResource.class, person.id()),
                person.id(),
                Traces.ERASED,
                null,
                person.withdrawal(),
                person.erasedOn(),
                true);
    }
}
