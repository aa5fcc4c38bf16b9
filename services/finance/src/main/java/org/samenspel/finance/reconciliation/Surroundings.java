package org.samenspel.finance.reconciliation;

import org.samenspel.values.Money;

/**
 * What else is known of the money of a budget.
 *
 * @param payroll of all deployments of the budget
 * @param ownShares in the fundings within its period
 * @param structuralIncome within its period
 */
public record Surroundings(Money payroll, Money ownShares, Money structuralIncome) {}
