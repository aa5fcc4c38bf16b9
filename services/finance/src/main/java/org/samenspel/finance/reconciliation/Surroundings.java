package org.samenspel.finance.reconciliation;

import java.util.List;
import org.samenspel.finance.funding.Income;
import org.samenspel.finance.funding.OwnContribution;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * What else is known of the money of a budget.
 *
 * @param payroll of all staff allocations of the budget
 * @param ownContributions in the funding sources of its period, one by one: of one that runs longer the part by days
 * @param contributionsBeyond how many of the own contributions lie in its period in part
 * @param income within its period, as far as it is known
 */
record Surroundings(Money payroll, List<OwnContribution> ownContributions, int contributionsBeyond, Income income) {

    Money structuralIncome() {
        return income.structural();
    }

    Money totalOfOwnContributions() {
        return ownContributions.stream().map(OwnContribution::amount).collect(Euro.sum());
    }
}
