package org.samenspel.plans.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.samenspel.values.Money;

/**
 * What was approved, in euro.
 *
 * @param total all of it, also what is for no goal
 * @param goals what of it is for a goal, as far as finance publishes it: an amount that would disclose one person's pay is left out
 */
public record BudgetAmounts(Money total, List<GoalAmount> goals) {

    private static final Money NOTHING = Money.euro("0");

    /** @throws IllegalArgumentException if an amount is negative or not in euro */
    public BudgetAmounts {
        goals = List.copyOf(goals);
        requireEuro(total);
        goals.forEach(goal -> requireEuro(goal.amount()));
    }

    /** Of several budgets together. */
    public static BudgetAmounts sum(List<BudgetAmounts> budgets) {
        Money total = budgets.stream().map(BudgetAmounts::total).reduce(NOTHING, Money::plus);
        List<GoalAmount> goals = new ArrayList<>();
        budgets.forEach(budget -> goals.addAll(budget.goals()));
        return new BudgetAmounts(total, goals);
    }

    /** What of it is for these goals together, as far as it is published; empty does not mean nothing. */
    public Optional<Money> of(Predicate<String> goal) {
        return goals.stream()
                .filter(amount -> goal.test(amount.code()))
                .map(GoalAmount::amount)
                .reduce(Money::plus);
    }

    /** {@code compareTo} refuses another currency. */
    private static void requireEuro(Money amount) {
        if (amount.compareTo(NOTHING) < 0) {
            throw new IllegalArgumentException("amount must not be negative");
        }
    }
}
