package org.samenspel.privacy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.RequestKind;
import org.samenspel.privacy.SoughtPerson;

/**
 * What a person asks.
 *
 * @param receivedOn the day on which it came; today when nobody says so
 * @param person what is known of who asks
 */
public record NewPersonalDataRequest(
        @NotNull RequestKind kind,
        @Nullable LocalDate receivedOn,
        @NotNull @Valid SoughtPerson person) {

    @Override
    public String toString() {
        return "NewPersonalDataRequest[not shown]";
    }
}
