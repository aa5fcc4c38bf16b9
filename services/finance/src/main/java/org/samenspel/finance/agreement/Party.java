package org.samenspel.finance.agreement;

import java.util.UUID;
import org.samenspel.values.Period;

/**
 * An organization that is, was or will be a party to an agreement.
 *
 * @param period from its first day as a party to its last one, if one is known
 */
public record Party(UUID organizationId, Period period) {}
