package org.samenspel.governance.agreement;

import java.util.HashSet;
import java.util.Set;

/**
 * Who is, was or will be party to an agreement.
 *
 * @param times of all of them
 * @param unsigned those of who did not sign, or whose signature was withdrawn
 */
public record Parties(Set<PartyTime> times, Set<PartyTime> unsigned) {

    public Parties {
        times = Set.copyOf(times);
        unsigned = Set.copyOf(unsigned);
    }

    /** Nothing came of it. */
    public static Parties none() {
        return new Parties(Set.of(), Set.of());
    }

    Set<PartyTime> signed() {
        Set<PartyTime> signed = new HashSet<>(times);
        signed.removeAll(unsigned);
        return signed;
    }
}
