package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.composition.SeatWarning.Kind;
import org.samenspel.governance.decision.Doubt;
import org.samenspel.governance.meeting.Presence;
import org.samenspel.values.Period;

/**
 * What was checked when a meeting was planned, or somebody wrote down who came, checked again: an amendment moved the first day of the
 * agreement or ended it, the body was made shorter, the meeting that it is the second of was moved, a party turned out to have left or its
 * signature was withdrawn, or a seat was entered afterwards.
 *
 * @param term of the agreement whose body it is, as is known now; null when it is of none
 * @param meetings those that were not cancelled
 * @param tooSoon those of them that come too soon after the one that they are the second of
 * @param asNoParty those of them to which an organization came that was no party then, by organization
 * @param doubtful those of them with a decision that is in doubt since
 */
record MeetingCheck(
        BodyScope body,
        @Nullable Period term,
        List<Presence> meetings,
        List<Presence> tooSoon,
        Map<UUID, List<Presence>> asNoParty,
        Map<Doubt, List<Presence>> doubtful) {

    Stream<SeatWarning> warnings() {
        Period period = body.content().period();
        Stream<SeatWarning> planned = Stream.of(
                        warning(Kind.MEETING_BEFORE_AGREEMENT, day -> term != null && day.isBefore(term.start())),
                        warning(Kind.MEETING_AFTER_AGREEMENT, this::isOver),
                        warning(Kind.MEETING_OUTSIDE_BODY_PERIOD, day -> period != null && !period.contains(day)),
                        warning(Kind.SECOND_MEETING_TOO_EARLY, tooSoon))
                .flatMap(one -> one);
        Stream<SeatWarning> strangers = asNoParty.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> warning(Kind.TOOK_PART_AS_NO_PARTY, one.getKey(), one.getValue()));
        Stream<SeatWarning> decided = doubtful.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> warning(Kind.of(one.getKey()), one.getValue()));
        return Stream.of(planned, strangers, decided).flatMap(one -> one);
    }

    private boolean isOver(LocalDate day) {
        return term != null && term.end() != null && day.isAfter(term.end());
    }

    private Stream<SeatWarning> warning(Kind kind, Predicate<LocalDate> broken) {
        return warning(
                kind,
                meetings.stream().filter(meeting -> broken.test(meeting.date())).toList());
    }

    private Stream<SeatWarning> warning(Kind kind, List<Presence> concerned) {
        return warning(kind, null, concerned);
    }

    /** One for all meetings concerned, from the first to the last of them. */
    private Stream<SeatWarning> warning(Kind kind, @Nullable UUID organization, List<Presence> concerned) {
        return concerned.isEmpty()
                ? Stream.empty()
                : Stream.of(new SeatWarning(
                        body.id(),
                        kind,
                        null,
                        organization,
                        concerned.getFirst().date(),
                        concerned.getLast().date(),
                        concerned.stream().map(Presence::meetingId).toList()));
    }
}
