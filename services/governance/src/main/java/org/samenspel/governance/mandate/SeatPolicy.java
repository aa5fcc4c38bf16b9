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
        requireFreeSeat(period);
        Stream.of(Incompatibility.values()).forEach(one -> refuseIncompatible(one, period, elsewhere));
    }

    /** By the statutes of each day. */
    private void refuseIncompatible(
            Incompatibility incompatibility, Period period, List<OtherMandateContent> elsewhere) {
        List<Period> days = body.daysOf(incompatibility);
        boolean excluded = elsewhere.stream()
                .filter(incompatibility::excludes)
                .anyMatch(other -> days.stream().anyMatch(one -> haveADayInCommon(one, other.period(), period)));
        if (excluded) {
            throw new RuleViolation(
                    MandateRule.of(incompatibility), "Another mandate of the person is in force in this period");
        }
    }

    private static boolean haveADayInCommon(Period... periods) {
        return Stream.of(periods)
                .map(Period::start)
                .anyMatch(day -> Stream.of(periods).allMatch(period -> period.contains(day)));
    }

    /** The most seats are taken on the first day of the period, or of another mandate; there are fewer from the first day of other statutes on. */
    private void requireFreeSeat(Period period) {
        Stream<LocalDate> firstDays = Stream.of(
                        Stream.of(period.start()),
                        overlapping(period).map(sitting -> sitting.served().start()),
                        body.firstDays().stream())
                .flatMap(days -> days)
                .filter(period::contains);
        firstDays.forEach(day -> {
            Integer size = body.on(day).size();
            if (size != null && seatsTaken(day) >= size) {
                throw new RuleViolation(
                        MandateRule.BODY_FULL, "All %d seats are taken on %s, in this period".formatted(size, day));
            }
        });
    }

    private long seatsTaken(LocalDate day) {
        return sittings.stream()
                .filter(sitting -> sitting.served().contains(day))
                .count();
    }

    private Stream<Sitting> overlapping(Period period) {
        return sittings.stream().filter(sitting -> sitting.served().overlaps(period));
    }
}
