package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mandates to list; null means any.
 *
 * @param date those in force on this day
 */
public record MandateFilter(
        @Nullable UUID bodyId,
        @Nullable UUID personId,
        @Nullable LocalDate date) {}
