package org.samenspel.partners.obligation.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspel.security.Organization;

/**
 * That a party asks for something.
 *
 * @param requestedBy the party
 * @param requestedOn from when the time to answer runs
 */
public record NewRequest(
        @NotNull Organization requestedBy, @NotNull LocalDate requestedOn) {}
