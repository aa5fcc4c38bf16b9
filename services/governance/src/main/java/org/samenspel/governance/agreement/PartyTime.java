package org.samenspel.governance.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.values.Period;

/**
 * How long an organization is party to an agreement.
 *
 * @param since its first day; {@link #EVER} when it was so from the beginning
 * @param until its last day; {@link #EVER_AFTER} when it has none yet
 */
@Embeddable
public record PartyTime(@Column(name = "organization_id") UUID organizationId, LocalDate since, LocalDate until) {

    public static final LocalDate EVER = LocalDate.of(1, 1, 1);
    public static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

    /** A time of which one or both ends are not known. */
    public static PartyTime of(UUID organizationId, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new PartyTime(organizationId, from == null ? EVER : from, until == null ? EVER_AFTER : until);
    }

    /**
     * When an organization takes part: while it is a party itself, and from the day on which it goes on for parties, as long as they are
     * parties; each day once.
     *
     * @param successions in this agreement
     */
    public static List<PartyTime> takingPart(
            UUID organization, Collection<PartyTime> parties, Successions successions) {
        return eachDayOnce(parties.stream()
                .flatMap(party -> party.takenOnBy(organization, successions).stream())
                .toList());
    }

    /** In order, without days in common and with a gap between them; of those that follow each other the first says whose they are. */
    public static List<PartyTime> eachDayOnce(Collection<PartyTime> some) {
        var times = new ArrayList<PartyTime>();
        some.stream().sorted(Comparator.comparing(PartyTime::since)).forEach(time -> {
            if (times.isEmpty() || time.since().isAfter(times.getLast().until().plusDays(1))) {
                times.add(time);
            } else if (time.until().isAfter(times.getLast().until())) {
                PartyTime last = times.removeLast();
                times.add(new PartyTime(last.organizationId(), last.since(), time.until()));
            }
        });
        return List.copyOf(times);
    }

    /** This time, as that of an organization: all of it of its own, and of another's what is left when it goes on for that one. */
    private Optional<PartyTime> takenOnBy(UUID organization, Successions successions) {
        return organizationId.equals(organization)
                ? Optional.of(this)
                : successions
                        .since(organization, organizationId)
                        .map(day -> day.isAfter(since) ? day : since)
                        .filter(day -> !day.isAfter(until))
                        .map(day -> new PartyTime(organization, day, until));
    }

    /** Which of some days it is party; empty when on none of them. */
    public Optional<Period> of(Period days) {
        LocalDate from = days.start().isBefore(since) ? since : days.start();
        LocalDate to = days.end() == null || days.end().isAfter(until) ? until : days.end();
        return from.isAfter(to) ? Optional.empty() : Optional.of(new Period(from, to.equals(EVER_AFTER) ? null : to));
    }

    /** What is left of it within the term of the agreement: nobody is party before its first day, or after its last one. */
    public Optional<PartyTime> within(Period term) {
        return of(term).map(days -> of(organizationId, days.start(), days.end()));
    }

    /** Whether it gives a seat for some days, whenever it enters the seat: it is party on all that are said, and a seat without a last day ends with it. */
    public boolean givesSeatFor(Period days) {
        return contains(days.start()) && (days.end() == null || contains(days.end()));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
