package org.samenspel.finance.money;

import java.math.RoundingMode;
import java.util.List;
import org.samenspel.values.Money;

/** Whole percents: of one part by itself, or of all parts so that they add up. */
public final class Percentages {

    private static final Money HUNDRED_CENTS = Money.euro("1.00");

    private Percentages() {}

    /** A part of the whole, rounded to the nearest as a print does it for each part by itself; 0 of nothing. */
    public static int nearest(Money part, Money whole) {
        return whole.value().signum() == 0
                ? 0
                : part.value()
                        .movePointRight(2)
                        .divide(whole.value(), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** The parts of all of them together, by largest remainder: they add up to 100, or are all 0 when there is nothing. */
    public static List<Integer> addingUp(List<Money> parts) {
        if (parts.stream().allMatch(part -> part.value().signum() == 0)) {
            return parts.stream().map(part -> 0).toList();
        }
        return HUNDRED_CENTS.split(parts.stream().map(Money::value).toList()).stream()
                .map(percents -> percents.value().unscaledValue().intValueExact())
                .toList();
    }
}
