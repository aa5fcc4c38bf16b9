package org.samenspel.consultations.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * The time in which a campaign takes responses.
 *
 * @param opensAt the first instant
 * @param closesAt the first instant that is too late
 */
public record Window(Instant opensAt, Instant closesAt) {

    /** @throws InvalidInput if it closes before it opens */
    public Window {
        opensAt = opensAt.truncatedTo(ChronoUnit.MICROS);
        closesAt = closesAt.truncatedTo(ChronoUnit.MICROS);
        if (!opensAt.isBefore(closesAt)) {
            throw new InvalidInput(Issue.outOfRange("closesAt", closesAt.toString(), "closesAt must be after opensAt"));
        }
    }

    /**
     * The same time, and more.
     *
     * @throws InvalidInput if it would be less
     */
    Window until(Instant later) {
        var longer = new Window(opensAt, later);
        if (longer.closesAt.isBefore(closesAt)) {
            String detail = "closesAt must not be before %s, when the campaign closes now".formatted(closesAt);
            throw new InvalidInput(Issue.outOfRange("closesAt", later.toString(), detail));
        }
        return longer;
    }

    /** The last day on which it took responses, once it is closed: that of midnight is the day that ends there. */
    public LocalDate lastDay(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = lastDay(clock.getZone());
        return last.isBefore(today) ? last : today;
    }

    /** The last day on which it takes responses as things stand. */
    LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(closesAt.minus(1, ChronoUnit.MICROS), zone);
    }
}
