package org.samenspel.partners.obligation.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a party asks for something.
 *
 * @param requestedById the party
 * @param requestedOn from when the time to answer runs
 */
public record NewRequest(
        @NotNull UUID requestedById, @NotNull LocalDate requestedOn) {}
