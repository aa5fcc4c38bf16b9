package org.samenspel.plans.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * An indicator that its plan does without: it counts nowhere, and leaves this trace.
 *
 * @param action the number of the action it was on, in a year plan
 * @param goal the code of the operational goal it was on, in a multi-year plan
 * @param part the number of a part that was withdrawn by itself; null for an indicator
 * @param withdrawnOn from this day
 */
public record WithdrawnIndicator(
        UUID id,
        @JsonIgnore UUID planId,
        @Nullable String action,
        @Nullable String goal,
        String number,
        @Nullable String part,
        LocalizedText text,
        LocalDate withdrawnOn,
        String reason) {

    boolean isPartOf(WithdrawnIndicator other) {
        return part != null && other.part == null && key().equals(other.key());
    }

    private String key() {
        return planId + " " + action + " " + goal + " " + number;
    }
}
