package org.samenspel.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a meeting before somebody corrected it: who came, and who declared which conflict.
 *
 * @param date the day that was said, and {@code reason} why that was wrong; null unless the day was put right
 */
public record Correction(
        Instant correctedAt,
        Attendance attendance,
        List<Conflict> conflicts,
        @Nullable LocalDate date,
        @Nullable String reason) {

    /** Of who came, or of a conflict. */
    Correction(Instant correctedAt, Attendance attendance, List<Conflict> conflicts) {
        this(correctedAt, attendance, conflicts, null, null);
    }

    Correction withoutReasonsOf(UUID person) {
        return new Correction(correctedAt, attendance, Conflict.withoutReasonsOf(person, conflicts), date, reason);
    }
}
