package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a party received its copy of the signed document.
 *
 * @param organizationId the party
 */
public record NewReceipt(
        @NotNull UUID organizationId, @NotNull LocalDate receivedOn) {}
