package org.samenspel.finance.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

/**
 * Figures that are multiplied and divided, in words and in an exact number of euro.
 *
 * @param text such as {@code 16900.00 × 4 / 8}
 * @param operands the figures by their names
 * @param value exact
 */
record Formula(String text, List<Operand> operands, Fraction value) {

    static Formula of(String name, Money amount) {
        String text = amount.value().toPlainString();
        return new Formula(text, List.of(new Operand(name, text)), Fraction.of(amount.value()));
    }

    Formula times(String name, Fraction factor) {
        return then(" × ", new Operand(name, factor.toString()), value.times(factor));
    }

    Formula times(String name, BigDecimal factor) {
        return then(" × ", new Operand(name, factor.toPlainString()), value.times(Fraction.of(factor)));
    }

    Formula times(String name, long factor) {
        return times(name, Fraction.of(factor));
    }

    Formula over(String name, long divisor) {
        return then(" / ", new Operand(name, Long.toString(divisor)), value.dividedBy(Fraction.of(divisor)));
    }

    /** What it is about, without being counted. */
    Formula about(String name, String what) {
        return new Formula(text, with(new Operand(name, what)), value);
    }

    Fraction cents() {
        return value.times(Fraction.of(100));
    }

    private Formula then(String sign, Operand operand, Fraction result) {
        return new Formula(text + sign + operand.value(), with(operand), result);
    }

    private List<Operand> with(Operand operand) {
        return Stream.concat(operands.stream(), Stream.of(operand)).toList();
    }
}
