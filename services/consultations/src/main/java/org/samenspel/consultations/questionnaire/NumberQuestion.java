package org.samenspel.consultations.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/**
 * A number between bounds: without them, one extreme answer could be seen in the mean.
 *
 * @param minimum the lowest value, of at most 4 decimals
 * @param maximum the highest value, of at most 4 decimals
 * @param decimals how many decimals at most, 0 to 4; 0 if missing
 */
public record NumberQuestion(
        String code, LocalizedText text, boolean required, BigDecimal minimum, BigDecimal maximum, Integer decimals)
        implements Question {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DECIMALS = 4;

    public NumberQuestion {
        decimals = decimals == null ? 0 : decimals;
        boolean rising = minimum == null || maximum == null || minimum.compareTo(maximum) < 0;
        new Checks()
                .code(code)
                .text("text", text)
                .present("minimum", minimum)
                .within(
                        "minimum",
                        isBounded(minimum),
                        "minimum must be a number up to a billion, of at most four decimals")
                .present("maximum", maximum)
                .within(
                        "maximum",
                        isBounded(maximum),
                        "maximum must be a number up to a billion, of at most four decimals")
                .within("maximum", rising, "maximum must be above minimum")
                .within(
                        "decimals",
                        decimals >= 0 && decimals <= MOST_DECIMALS,
                        "decimals must be 0 to " + MOST_DECIMALS)
                .done();
    }

    private static boolean isBounded(@Nullable BigDecimal bound) {
        return bound == null
                || bound.abs().compareTo(LARGEST) <= 0
                        && bound.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /** The smallest difference between two answers. */
    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    @Override
    public int room() {
        return "-1000000000.0000".length();
    }

    @Override
    public List<Issue> issues(String name, Object answer) {
        if (!(answer instanceof Number number)) {
            return List.of(Issue.schemaViolation(name, null, "The answer must be a number"));
        }
        BigDecimal value = exact(number);
        List<Issue> issues = new ArrayList<>();
        if (value.compareTo(minimum) < 0 || value.compareTo(maximum) > 0) {
            String bounds = "%s to %s".formatted(minimum.toPlainString(), maximum.toPlainString());
            issues.add(Issue.outOfRange(name, null, "The answer must be " + bounds));
        }
        if (value.stripTrailingZeros().scale() > decimals) {
            issues.add(Issue.outOfRange(name, null, "The answer must have at most " + decimals + " decimals"));
        }
        return issues;
    }

    /** 7, 7.0 and 70e-1 are one answer. */
    @Override
    public Object normalized(Object answer) {
        return exact((Number) answer).setScale(decimals);
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }
}
