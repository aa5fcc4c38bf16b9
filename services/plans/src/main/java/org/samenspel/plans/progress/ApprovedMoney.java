package org.samenspel.plans.progress;

import org.samenspel.values.Money;

/**
 * The money there is, whatever is done with it.
 *
 * @param approved by the budgets of the plan
 */
public record ApprovedMoney(Money approved) {}
