package org.samenspel.governance.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mandates to list; null means any.
 *
 * @param date those in force on this day
 * @param unassignedOf in bodies of this organization, which was divided, that are named for none of its successors
 */
public record MandateFilter(
        @Nullable UUID bodyId,
        @Nullable UUID personId,
        @Nullable LocalDate date,
        @Nullable UUID unassignedOf) {}
