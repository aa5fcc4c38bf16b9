package org.samenspel.finance.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/** Where the income of a year comes from. LEVL's aim (OD6.4): two thirds that is not structural by the end of 2026. */
public record IncomeMix(int year, Income income) {

    public static final BigDecimal TARGET_NUMERATOR = BigDecimal.TWO;
    public static final BigDecimal TARGET_DENOMINATOR = BigDecimal.valueOf(3);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** Whether anybody counts the income of this year: other numbers are none of the calendar. */
    static boolean counts(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static IncomeMix of(int year, List<FundingSource> running) {
        return new IncomeMix(year, Income.in(Period.ofYear(year), running));
    }

    /** The part of the income that is not structural, in percents with two decimals, by the amounts that are known; empty of nothing. */
    public Optional<BigDecimal> nonStructuralPercentage() {
        return Optional.of(income.total().value())
                .filter(total -> total.signum() > 0)
                .map(total -> income.nonStructural().value().movePointRight(2).divide(total, 2, RoundingMode.HALF_UP));
    }

    /**
     * Whether the part is at least two thirds, by the amounts that are known; compared exactly, not by the rounded percentage. Empty when
     * a source of unknown amount could turn that: a structural one where it is, another one where it is not.
     */
    public Optional<Boolean> reachesTarget() {
        boolean reached = isReachedByKnownAmounts();
        int turning = reached ? income.unknownStructural() : income.unknownNonStructural();
        return turning > 0 ? Optional.empty() : Optional.of(reached);
    }

    private boolean isReachedByKnownAmounts() {
        Money total = income.total();
        BigDecimal part = income.nonStructural().value().multiply(TARGET_DENOMINATOR);
        return total.value().signum() > 0 && part.compareTo(total.value().multiply(TARGET_NUMERATOR)) >= 0;
    }
}
