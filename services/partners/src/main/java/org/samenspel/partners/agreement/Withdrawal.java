package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That something was recorded by mistake, or is taken back: who says so, when and why.
 *
 * @param organizationId whose people took it back
 */
public record Withdrawal(UUID organizationId, LocalDate withdrawnOn, String reason) {}
