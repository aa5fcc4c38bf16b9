package org.samenspel.plans.measurement.messaging;

import java.util.List;
import java.util.UUID;
import org.samenspel.values.Money;

/**
 * What we read in finance's event.
 *
 * @param years the income of the years in which it is paid
 */
record FundingSourceGranted(UUID organizationId, List<Year> years) {

    /**
     * The income of a year.
     *
     * @param nonStructural what is paid for projects, and what the organization earns itself
     * @param unknown how many funding sources have no known amount, and are in neither
     */
    record Year(int year, Money nonStructural, Money total, int unknown) {

        boolean isSome() {
            return total.value().signum() > 0 || unknown > 0;
        }
    }
}
