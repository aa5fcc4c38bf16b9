package org.samenspel.finance.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * Where the income of a year comes from. LEVL's aim (OD6.4): two thirds that is not structural by the end of 2026.
 *
 * @param unknown how many funding sources of the year have no printed amount, and are not counted
 */
public record IncomeMix(int year, Money structural, Money project, int unknown) {

    public static final BigDecimal TARGET_NUMERATOR = BigDecimal.TWO;
    public static final BigDecimal TARGET_DENOMINATOR = BigDecimal.valueOf(3);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** Whether anybody counts the income of this year: other numbers are none of the calendar. */
    static boolean counts(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static IncomeMix of(int year, List<FundingSource> running) {
        long unknown = running.stream()
                .filter(source -> source.grant().amount() == null)
                .count();
        return new IncomeMix(
                year,
                income(year, running, FundingKind.STRUCTURAL),
                income(year, running, FundingKind.PROJECT),
                Math.toIntExact(unknown));
    }

    private static Money income(int year, List<FundingSource> running, FundingKind kind) {
        return running.stream()
                .filter(source -> source.grant().kind() == kind)
                .map(source -> source.incomeOf(year))
                .collect(Euro.sum());
    }

    public Money total() {
        return structural.plus(project);
    }

    /** The part of the income that is not structural, in percents with two decimals; 0 of nothing. */
    public BigDecimal nonStructuralPercentage() {
        BigDecimal total = total().value();
        return total.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : project.value().movePointRight(2).divide(total, 2, RoundingMode.HALF_UP);
    }

    /** Whether the part is at least two thirds; compared exactly, not by the rounded percentage. */
    public boolean reachesTarget() {
        return total().value().signum() > 0
                && project.value()
                                .multiply(TARGET_DENOMINATOR)
                                .compareTo(total().value().multiply(TARGET_NUMERATOR))
                        >= 0;
    }
}
