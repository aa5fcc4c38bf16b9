package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An organization that comes into an agreement which others made: those who are in consent to it, and it signs.
 *
 * @param party as it is invited
 * @param firstDay on which it is in, at the earliest
 */
public record Joining(Party party, LocalDate firstDay) {

    public Joining {
        Objects.requireNonNull(party);
        Objects.requireNonNull(firstDay);
    }
}
