package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said and done in a meeting; a draft until it is approved.
 *
 * @param text null when it stands elsewhere
 * @param approvedOn null for a draft
 * @param approvedBy the body that approved it; null for a draft
 */
public record Minutes(
        @Nullable String text,
        @Nullable LocalDate approvedOn,
        @Nullable UUID approvedBy) {

    /** Whether they were approved at the end of a day. */
    boolean isApprovedOn(LocalDate day) {
        return approvedOn != null && !approvedOn.isAfter(day);
    }
}
