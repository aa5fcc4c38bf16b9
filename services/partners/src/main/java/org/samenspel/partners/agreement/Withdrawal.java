package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was recorded by mistake, or is taken back: who says so, when and why.
 *
 * @param organizationId whose people took it back
 * @param reason null when a body withdrew its decision: why stands there
 */
public record Withdrawal(
        UUID organizationId,
        LocalDate withdrawnOn,
        @Nullable String reason) {}
