package org.samenspel.partners.organization.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;
import org.samenspel.web.text.Code;

/**
 * A membership to record.
 *
 * @param organizationId the organization that it is in
 * @param role what it is there, as a code
 * @param period null when no source says since when
 */
public record NewMembership(
        @NotNull UUID organizationId,
        @NotNull @Code String role,
        @Nullable Period period) {}
