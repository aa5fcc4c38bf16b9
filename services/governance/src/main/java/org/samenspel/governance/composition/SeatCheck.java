package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.composition.SeatWarning.Kind;
import org.samenspel.governance.mandate.Sitting;
import org.samenspel.governance.meeting.Presence;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.values.Period;

/**
 * What was checked when a seat was given, checked again for all days: something that a person took up elsewhere afterwards, a body
 * that was made smaller or shorter, an agreement that runs, or has the party, for fewer days, a mandate that ended before a vote already
 * cast.
 *
 * @param unseated the days that were said of seats in a body of an agreement on which nobody has them
 * @param elsewhere what the people of these seats do elsewhere
 * @param meetings those that have started
 * @param inVain those of them for an item of which a proxy counts for nothing, by who gave it
 */
record SeatCheck(
        BodyScope body,
        List<Sitting> sittings,
        List<Sitting> unseated,
        Map<UUID, List<OtherMandateContent>> elsewhere,
        List<Presence> meetings,
        Map<UUID, List<Presence>> inVain) {

    Stream<SeatWarning> warnings() {
        var warnings = new ArrayList<SeatWarning>();
        sittings.forEach(sitting -> {
            incompatible(sitting).forEach(warnings::add);
            outside(sitting).forEach(warnings::add);
        });
        unseated.forEach(sitting -> warnings.add(seat(
                Kind.SEAT_OUTSIDE_AGREEMENT,
                sitting,
                sitting.served().start(),
                sitting.served().end())));
        crowded().forEach(warnings::add);
        withoutSeat().forEach(warnings::add);
        inVain.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> representedInVain(one.getKey(), one.getValue()))
                .forEach(warnings::add);
        return warnings.stream();
    }

    private Stream<SeatWarning> incompatible(Sitting sitting) {
        return Stream.of(Incompatibility.values())
                .flatMap(one -> elsewhere.getOrDefault(sitting.personId(), List.of()).stream()
                        .filter(one::excludes)
                        .flatMap(other -> both(sitting.served(), other.period()))
                        .flatMap(days -> body.content().daysOf(one).stream().flatMap(excluded -> both(days, excluded)))
                        .map(days -> seat(Kind.of(one), sitting, days.start(), days.end())));
    }

    /** The days of both, if there are any. */
    private static Stream<Period> both(Period one, Period other) {
        return one.overlaps(other)
                ? Stream.of(new Period(later(one.start(), other.start()), earlier(one.end(), other.end())))
                : Stream.empty();
    }

    private Stream<SeatWarning> outside(Sitting sitting) {
        Period period = body.content().period();
        if (period == null || period.contains(sitting.served())) {
            return Stream.empty();
        }
        Period served = sitting.served();
        if (!period.contains(served.start())) {
            LocalDate before = period.start().minusDays(1);
            boolean begins = served.start().isBefore(period.start());
            return Stream.of(seat(
                    Kind.OUTSIDE_BODY_PERIOD,
                    sitting,
                    served.start(),
                    begins ? earlier(served.end(), before) : served.end()));
        }
        return Stream.ofNullable(period.end())
                .map(end -> seat(Kind.OUTSIDE_BODY_PERIOD, sitting, end.plusDays(1), served.end()));
    }

    /**
     * Each time that there are more than the body has seats by its statutes of then, from the day on which somebody comes, or seats go,
     * to that on which enough have gone.
     */
    private Stream<SeatWarning> crowded() {
        var warnings = new ArrayList<SeatWarning>();
        LocalDate since = null;
        for (LocalDate day : changes()) {
            Integer size = body.on(day).content().size();
            boolean crowded = size != null && seatedOn(day) > size;
            if (crowded && since == null) {
                since = day;
            } else if (!crowded && since != null) {
                warnings.add(crowded(new Period(since, day.minusDays(1))));
                since = null;
            }
        }
        if (since != null) {
            warnings.add(crowded(new Period(since, null)));
        }
        return warnings.stream();
    }

    private SeatWarning crowded(Period days) {
        return new SeatWarning(
                body.id(),
                Kind.MORE_MEMBERS_THAN_SEATS,
                null,
                days.start(),
                days.end(),
                meetings(meeting -> days.contains(meeting.date())));
    }

    /** The days on which somebody comes or has gone, or other statutes apply. */
    private List<LocalDate> changes() {
        Stream<LocalDate> seats = sittings.stream()
                .map(Sitting::served)
                .flatMap(served -> served.end() == null
                        ? Stream.of(served.start())
                        : Stream.of(served.start(), served.end().plusDays(1)));
        return Stream.concat(seats, body.content().firstDays().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<SeatWarning> withoutSeat() {
        return meetings.stream()
                .flatMap(meeting -> meeting.people().stream()
                        .filter(person -> sittings.stream()
                                .noneMatch(sitting -> sitting.personId().equals(person)
                                        && sitting.served().contains(meeting.date())))
                        .map(person -> new SeatWarning(
                                body.id(),
                                Kind.TOOK_PART_WITHOUT_SEAT,
                                person,
                                meeting.date(),
                                meeting.date(),
                                List.of(meeting.meetingId()))));
    }

    private SeatWarning representedInVain(UUID person, List<Presence> concerned) {
        return new SeatWarning(
                body.id(),
                Kind.REPRESENTED_IN_VAIN,
                person,
                concerned.getFirst().date(),
                concerned.getLast().date(),
                concerned.stream().map(Presence::meetingId).toList());
    }

    private SeatWarning seat(Kind kind, Sitting sitting, LocalDate from, @Nullable LocalDate until) {
        var days = new Period(from, until);
        return new SeatWarning(
                body.id(),
                kind,
                sitting.personId(),
                from,
                until,
                meetings(meeting ->
                        days.contains(meeting.date()) && meeting.people().contains(sitting.personId())));
    }

    private List<UUID> meetings(Predicate<Presence> concerned) {
        return meetings.stream().filter(concerned).map(Presence::meetingId).toList();
    }

    private long seatedOn(LocalDate day) {
        return sittings.stream()
                .filter(sitting -> sitting.served().contains(day))
                .count();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
