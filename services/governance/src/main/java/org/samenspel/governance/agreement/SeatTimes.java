package org.samenspel.governance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody gives seats in the bodies of an agreement.
 *
 * @param times within the term, each in the name of who gives the seats: what it is itself first, then those that it goes on for
 * @param side on which it stands
 * @param lastDay of the agreement, as is known now; null when there is none
 */
public record SeatTimes(
        List<PartyTime> times, Side side, @Nullable LocalDate lastDay) {

    /** Where somebody stands who would give a seat. */
    public enum Side {
        /** It is, was or will be party, or goes on for one. */
        PARTY,
        /** Others are party. */
        NO_PARTY,
        /** Nobody is: the agreement was dropped, or withdrawn. */
        NOBODY_IS_PARTY
    }

    public SeatTimes {
        times = List.copyOf(times);
    }
}
