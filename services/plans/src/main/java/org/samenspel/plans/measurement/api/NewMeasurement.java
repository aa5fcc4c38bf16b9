package org.samenspel.plans.measurement.api;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.values.LocalizedText;

/**
 * What a caller measured.
 *
 * @param value how much, for a count or a percentage
 * @param base what the value is a part of, for a percentage
 * @param achieved whether it was achieved, for a milestone or a judgment
 * @param corrects the measurement of the same indicator that this takes the place of
 * @param organizationId who measured it, if not the caller's organization
 */
public record NewMeasurement(
        @NotNull LocalDate measuredOn,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal value,

        @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 4)
        BigDecimal base,

        @Nullable Boolean achieved,
        @Nullable LocalizedText note,
        @Nullable Evidence evidence,
        @Nullable UUID corrects,
        @Nullable UUID organizationId) {

    private static final int LONGEST_NOTE = 2_000;

    public NewMeasurement {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("note must have at most %d characters".formatted(LONGEST_NOTE));
        }
    }

    Observation observation() {
        return new Observation(measuredOn, value, base, achieved, null, null, null, note, evidence, corrects);
    }
}
