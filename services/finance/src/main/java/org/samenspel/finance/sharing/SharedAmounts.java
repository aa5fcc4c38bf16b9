package org.samenspel.finance.sharing;

import java.util.Collection;
import java.util.function.Function;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * What is borne and got, in all or by one partner.
 *
 * @param cost of both kinds
 * @param balance income minus cost: below zero, the partner pays
 */
public record SharedAmounts(Money sharedCost, Money unitCost, Money cost, Money income, Money balance) {

    public static final SharedAmounts NOTHING = of(Euro.ZERO, Euro.ZERO, Euro.ZERO);

    static SharedAmounts of(Money sharedCost, Money unitCost, Money income) {
        Money cost = sharedCost.plus(unitCost);
        return new SharedAmounts(sharedCost, unitCost, cost, income, income.minus(cost));
    }

    static SharedAmounts sum(Collection<SharedAmounts> parts) {
        return of(
                total(parts, SharedAmounts::sharedCost),
                total(parts, SharedAmounts::unitCost),
                total(parts, SharedAmounts::income));
    }

    SharedAmounts minus(SharedAmounts other) {
        return of(sharedCost.minus(other.sharedCost), unitCost.minus(other.unitCost), income.minus(other.income));
    }

    Money of(Figure figure) {
        return switch (figure) {
            case SHARED_COST -> sharedCost;
            case UNIT_COST -> unitCost;
            case COST -> cost;
            case INCOME -> income;
        };
    }

    private static Money total(Collection<SharedAmounts> parts, Function<SharedAmounts, Money> figure) {
        return parts.stream().map(figure).collect(Euro.sum());
    }
}
