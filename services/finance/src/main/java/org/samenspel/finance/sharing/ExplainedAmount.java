package org.samenspel.finance.sharing;

import java.util.List;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

/**
 * An amount and how it comes about: the formula gives {@code roundedDown} and {@code remainder} of a cent; {@code roundingCents}
 * come on top.
 *
 * @param formula the figures in the order they are multiplied and divided
 * @param remainder the part of a cent that the formula gives above it
 * @param roundingCents 1 when rounding, or a cent left over, went this way; else 0
 */
public record ExplainedAmount(
        Figure code,
        String formula,
        List<Operand> operands,
        Money roundedDown,
        Fraction remainder,
        int roundingCents,
        Money amount) {

    /** Rounded to the nearest cent, half a cent up. */
    static ExplainedAmount rounded(Figure code, Formula formula) {
        return of(code, formula, Euro.ofCents(formula.cents().rounded()));
    }

    /** An amount that was rounded with others, so that together they add up. */
    static ExplainedAmount of(Figure code, Formula formula, Money amount) {
        Money down = Euro.ofCents(formula.cents().floor());
        return new ExplainedAmount(
                code,
                formula.text(),
                formula.operands(),
                down,
                formula.cents().beyondFloor(),
                amount.minus(down).value().movePointRight(2).intValueExact(),
                amount);
    }
}
