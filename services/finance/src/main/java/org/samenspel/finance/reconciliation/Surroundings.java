package org.samenspel.finance.reconciliation;

import java.util.List;
import org.samenspel.finance.funding.OwnShare;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * What else is known of the money of a budget.
 *
 * @param payroll of all deployments of the budget
 * @param ownShares in the fundings within its period, one by one
 * @param structuralIncome within its period
 */
public record Surroundings(Money payroll, List<OwnShare> ownShares, Money structuralIncome) {

    Money totalOfOwnShares() {
        return ownShares.stream().map(OwnShare::amount).collect(Euro.sum());
    }
}
