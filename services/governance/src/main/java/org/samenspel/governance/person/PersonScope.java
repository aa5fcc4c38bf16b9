package org.samenspel.governance.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Withdrawal;

/**
 * What the other features know of a person.
 *
 * @param withdrawnOn when the entry turned out to be a mistake; null of one that stands
 */
public record PersonScope(
        UUID id, UUID organizationId, @Nullable LocalDate withdrawnOn) {

    static PersonScope of(Person person) {
        Withdrawal mistake = person.withdrawal();
        return new PersonScope(person.id(), person.organizationId(), mistake == null ? null : mistake.withdrawnOn());
    }
}
