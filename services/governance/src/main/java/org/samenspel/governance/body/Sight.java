package org.samenspel.governance.body;

import java.time.LocalDate;
import java.util.Collection;
import org.samenspel.governance.agreement.PartyTime;

/**
 * What a caller sees of a body: its own all the time, one of an agreement as long as it is party to it, and what it saw on its last
 * day ever after.
 *
 * @param withPeople whether it may know who was at a meeting, why somebody left, or who said what
 * @param since the first day of which it sees meetings
 * @param until the day as of which it sees them
 */
public record Sight(boolean withPeople, LocalDate since, LocalDate until) {

    static Sight whole(boolean withPeople) {
        return new Sight(withPeople, PartyTime.EVER, PartyTime.EVER_AFTER);
    }

    /** That of a party, or of the successor of several. */
    static Sight of(Collection<PartyTime> times) {
        LocalDate since =
                times.stream().map(PartyTime::since).min(LocalDate::compareTo).orElse(PartyTime.EVER_AFTER);
        LocalDate until =
                times.stream().map(PartyTime::until).max(LocalDate::compareTo).orElse(PartyTime.EVER);
        return new Sight(false, since, until);
    }

    public boolean sees(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
