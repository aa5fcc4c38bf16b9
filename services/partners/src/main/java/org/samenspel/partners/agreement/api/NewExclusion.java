package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That the others go on without a party that refused.
 *
 * @param organizationId the party
 */
public record NewExclusion(
        @NotNull UUID organizationId, @NotNull LocalDate excludedOn) {}
