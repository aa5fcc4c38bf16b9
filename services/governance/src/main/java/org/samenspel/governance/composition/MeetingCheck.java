package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.composition.SeatWarning.Kind;
import org.samenspel.governance.meeting.Presence;
import org.samenspel.values.Period;

/**
 * What was checked when a meeting was planned, checked again: an amendment moved the first day of the agreement, or the body was made shorter.
 *
 * @param begins the first day of the agreement whose body it is; null when it is of none
 * @param meetings those that were not cancelled
 */
record MeetingCheck(BodyScope body, @Nullable LocalDate begins, List<Presence> meetings) {

    Stream<SeatWarning> warnings() {
        Period period = body.content().period();
        return Stream.concat(
                warning(Kind.MEETING_BEFORE_AGREEMENT, day -> begins != null && day.isBefore(begins)),
                warning(Kind.MEETING_OUTSIDE_BODY_PERIOD, day -> period != null && !period.contains(day)));
    }

    /** One for all meetings concerned, from the first to the last of them. */
    private Stream<SeatWarning> warning(Kind kind, Predicate<LocalDate> broken) {
        List<Presence> concerned =
                meetings.stream().filter(meeting -> broken.test(meeting.date())).toList();
        return concerned.isEmpty()
                ? Stream.empty()
                : Stream.of(new SeatWarning(
                        body.id(),
                        kind,
                        null,
                        concerned.getFirst().date(),
                        concerned.getLast().date(),
                        concerned.stream().map(Presence::meetingId).toList()));
    }
}
