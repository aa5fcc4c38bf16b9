package org.samenspel.finance.agreement;

import java.util.Set;
import java.util.UUID;
import org.samenspel.values.Period;

/**
 * What the other features know of an agreement.
 *
 * @param signed whether its last party has signed, be it ended since
 * @param period from its first day to the last one that is known, if one is
 * @param parties also those that go on for a party, and those that they go on for
 */
public record AgreementScope(UUID id, boolean signed, Period period, Set<UUID> parties) {}
