package org.samenspel.partners.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one version of the text asks a duty.
 *
 * @param until the last of them; null when nothing ends it
 */
record Stretch(
        Duty duty,
        ObligationSource source,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Ends by a day: also the one that began after it, which then has no days. */
    Stretch until(LocalDate last) {
        return new Stretch(duty, source, from, until == null || last.isBefore(until) ? last : until);
    }

    boolean isEmpty() {
        return until != null && until.isBefore(from);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
