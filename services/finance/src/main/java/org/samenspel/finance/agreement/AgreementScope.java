package org.samenspel.finance.agreement;

import java.util.List;
import java.util.UUID;
import org.samenspel.security.Organization;
import org.samenspel.values.Period;

/**
 * What the other features know of an agreement.
 *
 * @param signed whether its last party has signed, be it ended since
 * @param period from its first day to the last one that is known, if one is
 */
public record AgreementScope(UUID id, boolean signed, Period period, List<Organization> parties) {}
