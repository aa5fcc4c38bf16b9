package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a party does not join.
 *
 * @param organizationId the party
 * @param reason never about a person
 */
public record NewRefusal(
        @NotNull UUID organizationId,
        @NotNull LocalDate refusedOn,
        @NotBlank @Size(max = 500) String reason) {}
