package org.samenspel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality is of a class, while that holds.
 *
 * @param validFrom the first day, where it is known
 * @param validUntil the last day
 */
public record MunicipalityClassification(
        MunicipalityClass code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** @throws IllegalArgumentException if the validity ends before it begins */
    public MunicipalityClassification {
        if (code == null) {
            throw new IllegalArgumentException("code is required");
        }
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("validUntil must not be before validFrom");
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !(validFrom != null && day.isBefore(validFrom)) && !(validUntil != null && day.isAfter(validUntil));
    }

    boolean overlaps(MunicipalityClassification other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(MunicipalityClassification other) {
        return validUntil != null && other.validFrom != null && validUntil.isBefore(other.validFrom);
    }
}
