package org.samenspel.consultations.campaign;

import java.time.Instant;
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
}
