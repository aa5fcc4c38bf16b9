package org.samenspel.governance.characteristic.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.characteristic.Origin;

/**
 * What a person declares about itself.
 *
 * @param consentOn the day the person agreed that it is kept and counted
 */
public record Declaration(
        @Nullable Origin origin,
        @Nullable Gender gender,
        @Nullable LocalDate birthDate,
        @NotNull LocalDate consentOn) {

    public Declaration {
        if (origin == null && gender == null && birthDate == null) {
            throw new IllegalArgumentException("a declaration needs at least one of origin, gender, birthDate");
        }
    }

    Characteristics characteristics() {
        return new Characteristics(origin, gender, birthDate);
    }

    @Override
    public String toString() {
        return "Declaration[not shown]";
    }
}
