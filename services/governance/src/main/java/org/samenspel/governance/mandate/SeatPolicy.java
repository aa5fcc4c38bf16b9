package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** Whether a person can get a seat in a body for a period. */
record SeatPolicy(BodyContent body, List<Sitting> sittings) {

    void check(UUID personId, Period period, List<OtherMandateContent> elsewhere) {
        if (body.period() != null && !body.period().contains(period)) {
            throw new RuleViolation(
                    MandateRule.MANDATE_OUTSIDE_BODY_PERIOD,
                    "The body exists from %s to %s"
                            .formatted(body.period().start(), body.period().end()));
        }
        if (overlapping(period).anyMatch(sitting -> sitting.personId().equals(personId))) {
            throw new RuleViolation(MandateRule.MANDATE_OVERLAPS, "End the mandate that the person has first");
        }
        if (body.size() != null && mostSeatsTaken(period) >= body.size()) {
            throw new RuleViolation(
                    MandateRule.BODY_FULL, "All %d seats are taken in this period".formatted(body.size()));
        }
        body.incompatibilities().forEach(one -> refuseIncompatible(one, period, elsewhere));
    }

    private static void refuseIncompatible(
            Incompatibility incompatibility, Period period, List<OtherMandateContent> elsewhere) {
        boolean excluded = elsewhere.stream()
                .anyMatch(other -> other.period().overlaps(period) && incompatibility.excludes(other));
        if (excluded) {
            throw new RuleViolation(
                    MandateRule.of(incompatibility), "Another mandate of the person is in force in this period");
        }
    }

    /** The most seats taken on one day: that day is the first of the period, or the first of another mandate. */
    private long mostSeatsTaken(Period period) {
        Stream<LocalDate> firstDays = Stream.concat(
                Stream.of(period.start()),
                overlapping(period).map(sitting -> sitting.served().start()).filter(period::contains));
        return firstDays
                .mapToLong(day -> sittings.stream()
                        .filter(sitting -> sitting.served().contains(day))
                        .count())
                .max()
                .orElseThrow();
    }

    private Stream<Sitting> overlapping(Period period) {
        return sittings.stream().filter(sitting -> sitting.served().overlaps(period));
    }
}
