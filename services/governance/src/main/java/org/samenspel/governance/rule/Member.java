package org.samenspel.governance.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Characteristics;

/**
 * A member as the rules see it: the seats, and what the person declared, but not who it is.
 *
 * @param seats at least one
 * @param declared null for who declared nothing
 */
public record Member(List<Seat> seats, @Nullable Characteristics declared) {

    public Member {
        seats = List.copyOf(seats);
    }

    /** The first day of the longest mandate: the age that counts is the age of that day. */
    LocalDate start() {
        return seats.stream().map(Seat::start).min(LocalDate::compareTo).orElseThrow();
    }
}
