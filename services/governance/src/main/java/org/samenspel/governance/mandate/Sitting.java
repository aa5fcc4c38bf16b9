package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.governance.rule.Seat;
import org.samenspel.values.Period;

/** A person's seat in a body, and the days the person had it. */
public record Sitting(UUID personId, UUID bodyId, Seat seat, Period served) {

    /** Whether the person reads what was said on a day: as a member of then, or as one of today. */
    boolean reads(LocalDate day, LocalDate today) {
        return served.contains(day) || served.contains(today);
    }
}
