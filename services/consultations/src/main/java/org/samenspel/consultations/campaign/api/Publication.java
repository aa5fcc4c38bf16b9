package org.samenspel.consultations.campaign.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.WarningCode;

/**
 * With what a campaign is published all the same.
 *
 * @param confirmedWarnings kinds of warnings; none when absent
 */
public record Publication(@Nullable @Size(max = 10) List<@NotNull WarningCode> confirmedWarnings) {

    Set<WarningCode> confirmed() {
        return confirmedWarnings == null ? Set.of() : Set.copyOf(confirmedWarnings);
    }
}
