package org.samenspel.partners.organization.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * A membership to record.
 *
 * @param organizationId the organization that it is in
 * @param role what it is there, as a code
 * @param period null when no source says since when
 */
public record NewMembership(
        @NotNull UUID organizationId,
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}") String role,
        @Nullable Period period) {}
