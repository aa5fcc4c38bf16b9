package org.samenspel.governance.mandate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.governance.agreement.SeatTimes;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/**
 * In whose name somebody gives a seat in a body of an agreement for some days: its own, or that of a party that it goes on for.
 *
 * @param seats when it does
 */
record Naming(SeatTimes seats) {

    /**
     * Who names the person: the first whose time it is.
     *
     * @throws RuleViolation {@code notNamedByParty}
     */
    UUID by(Period seat) {
        return seats.times().stream()
                .filter(time -> time.givesSeatFor(seat))
                .findFirst()
                .map(PartyTime::organizationId)
                .orElseThrow(() -> refused(seat));
    }

    private RuleViolation refused(Period seat) {
        return seats.times().isEmpty()
                ? givesNone()
                : MandateRule.NOT_NAMED_BY_PARTY.brokenBy("period", whatWouldDo(seat));
    }

    private RuleViolation givesNone() {
        return switch (seats.side()) {
            case PARTY ->
                MandateRule.NOT_NAMED_BY_PARTY.brokenBy("bodyId", "It is party on no day on which the agreement runs");
            case NO_PARTY ->
                MandateRule.NOT_NAMED_BY_PARTY.brokenBy(
                        "role",
                        "Let each party name its own people once it has come in; who keeps the agreement gives a seat without a vote");
            case NOBODY_IS_PARTY ->
                MandateRule.NOT_NAMED_BY_PARTY.brokenBy(
                        "bodyId",
                        "Nobody is party to the agreement, which was dropped or withdrawn: who keeps it gives a seat without a vote");
        };
    }

    private String whatWouldDo(Period seat) {
        List<PartyTime> times = PartyTime.eachDayOnce(seats.times());
        String days = times.stream().map(Naming::days).collect(Collectors.joining(", or "));
        PartyTime last = times.getLast();
        if (!seat.start().isAfter(last.until())) {
            return "It is party, and the agreement runs, %s: name days of these, without a last day if it is not known"
                    .formatted(days);
        }
        return last.until().equals(seats.lastDay())
                ? "The agreement ends on %s: name days %s".formatted(last.until(), days)
                : "It is no party after %s: name days %s".formatted(last.until(), days);
    }

    private static String days(PartyTime time) {
        return time.until().equals(PartyTime.EVER_AFTER)
                ? "from %s on".formatted(time.since())
                : "from %s to %s".formatted(time.since(), time.until());
    }
}
