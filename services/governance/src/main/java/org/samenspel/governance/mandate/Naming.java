package org.samenspel.governance.mandate;

import java.util.List;
import java.util.stream.Collectors;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.values.Period;

/**
 * Whether who names a person gives seats in a body of an agreement for some days.
 *
 * @param times when it does, within the term of the agreement; in order
 */
record Naming(List<PartyTime> times) {

    /** @throws org.samenspel.values.rule.RuleViolation {@code notNamedByParty} */
    void check(Period seat) {
        if (times.isEmpty()) {
            throw MandateRule.NOT_NAMED_BY_PARTY.brokenBy(
                    "role", "Let each party name its own people, or give a seat without a vote");
        }
        if (times.stream().noneMatch(time -> time.givesSeatFor(seat))) {
            throw MandateRule.NOT_NAMED_BY_PARTY.brokenBy("period", whatWouldDo(seat));
        }
    }

    private String whatWouldDo(Period seat) {
        String days = times.stream().map(Naming::days).collect(Collectors.joining(", or "));
        boolean left = seat.start().isAfter(times.getLast().until());
        return left
                ? "It is no party after %s: name days %s"
                        .formatted(times.getLast().until(), days)
                : "It is party, and the agreement runs, %s: name days of these, without a last day if it is not known"
                        .formatted(days);
    }

    private static String days(PartyTime time) {
        return time.until().equals(PartyTime.EVER_AFTER)
                ? "from %s on".formatted(time.since())
                : "from %s to %s".formatted(time.since(), time.until());
    }
}
