package org.samenspel.plans.progress;

import org.samenspel.values.Money;

/**
 * The money there is, whatever is done with it.
 *
 * @param approved by the budgets of the plan
 */
record ApprovedMoney(Money approved) {}
