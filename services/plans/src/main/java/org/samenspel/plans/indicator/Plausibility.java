package org.samenspel.plans.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvRow;
import org.samenspel.values.rule.Issue;

/**
 * What a number is when it is what it seems: a count is whole, and a percentage lies from 1 to 100. Anything else may be
 * right, and is wrong more often: {@code 66,67} became 6667 in a spreadsheet that takes the comma for nothing, 70 % became 0.7.
 */
public final class Plausibility {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Plausibility() {}

    /**
     * Finds the cell odd, so that a person has to confirm it.
     *
     * @param base what a percentage is a part of; null means 100
     */
    static void check(
            CsvRow source, String column, IndicatorKind kind, @Nullable BigDecimal value, @Nullable BigDecimal base) {
        if (value == null) {
            return;
        }
        String oddity = oddity(kind, value, base);
        if (oddity != null) {
            source.doubt(column, value.toPlainString(), oddity);
        }
    }

    /**
     * What is odd with a number; null when it is what it seems.
     *
     * @param base what a percentage is a part of; null means 100
     */
    public static @Nullable String oddity(IndicatorKind kind, BigDecimal value, @Nullable BigDecimal base) {
        if (base != null) {
            return value.compareTo(base) > 0 ? "%s out of %s is over 100 %%".formatted(text(value), text(base)) : null;
        }
        return switch (kind) {
            case COUNT ->
                value.stripTrailingZeros().scale() > 0 ? "A count of %s is not whole".formatted(text(value)) : null;
            case PERCENTAGE -> percentageOddity(value);
            case MILESTONE, QUALITATIVE -> null;
        };
    }

    /** What is told of an odd number in JSON, with the name by which it is confirmed. */
    public static Issue issue(String property, @Nullable Object shown, String oddity) {
        return Issue.invalid(property, shown, "%s; confirm %s if that is right".formatted(oddity, property));
    }

    private static @Nullable String percentageOddity(BigDecimal value) {
        if (value.compareTo(HUNDRED) > 0) {
            return "A percentage of %s is over 100".formatted(text(value));
        }
        boolean isShare = value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
        return isShare
                ? "A percentage of %s may be a share of 1: write %s for that"
                        .formatted(text(value), text(value.multiply(HUNDRED).stripTrailingZeros()))
                : null;
    }

    private static String text(BigDecimal value) {
        return value.toPlainString();
    }
}
