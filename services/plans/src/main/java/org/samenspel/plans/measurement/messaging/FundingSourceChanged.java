package org.samenspel.plans.measurement.messaging;

import java.util.List;
import java.util.UUID;
import org.samenspel.plans.measurement.messaging.FundingSourceGranted.Year;

/**
 * What we read in finance's event.
 *
 * @param years the income of the years in which it is paid, and of those in which it was said to be
 */
record FundingSourceChanged(UUID organizationId, List<Year> years) {}
