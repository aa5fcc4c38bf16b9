package org.samenspel.partners.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspel.partners.agreement.Joining;

/** @param firstDay on which it is in, at the earliest */
public record NewJoining(
        @NotNull @Valid NewParty party, @NotNull LocalDate firstDay) {

    Joining joining() {
        return new Joining(party.party(), firstDay);
    }
}
