package org.samenspel.governance.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.values.Period;

/**
 * What a caller sees of a body: its own all the time, one of an agreement as long as it is party to it, and what it saw on its last
 * day ever after.
 *
 * @param withPeople whether it may know who was at a meeting, why somebody left, or who said what
 * @param times those of which it sees meetings: of a party that came in again, not those between
 * @param until the day as of which it sees them
 */
public record Sight(boolean withPeople, List<Period> times, LocalDate until) {

    static Sight whole(boolean withPeople) {
        return new Sight(withPeople, List.of(new Period(PartyTime.EVER, null)), PartyTime.EVER_AFTER);
    }

    /** That of a party, or of the successor of several. */
    static Sight of(Collection<PartyTime> times) {
        LocalDate until =
                times.stream().map(PartyTime::until).max(LocalDate::compareTo).orElse(PartyTime.EVER);
        return new Sight(
                false,
                times.stream()
                        .map(time -> new Period(time.since(), time.until()))
                        .toList(),
                until);
    }

    /** As of which day it reads what it sees: today, or its last day once that is over. */
    public LocalDate asOf(LocalDate today) {
        return until.isBefore(today) ? until : today;
    }

    public boolean sees(LocalDate day) {
        return times.stream().anyMatch(time -> time.contains(day));
    }
}
