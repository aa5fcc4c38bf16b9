package org.samenspel.plans.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What an indicator is to reach, as plain numbers without needless zeros, so that equal targets are equal.
 *
 * @param direction on which side; null for a milestone or a judgment
 * @param value the number to reach, for {@link Direction#BETWEEN} the lowest; null when there is nothing to reach
 * @param maximum the highest number, only for {@link Direction#BETWEEN}
 * @param base what the value is a part of, for a percentage: two thirds is 2 of 3; null means 100
 */
@Embeddable
public record Target(
        @Nullable @Enumerated(EnumType.STRING) Direction direction,
        @Nullable @Column(name = "target") BigDecimal value,
        @Nullable @Column(name = "target_maximum") BigDecimal maximum,
        @Nullable @Column(name = "target_base") BigDecimal base) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of what is achieved or not. */
    public static final Target ACHIEVED = new Target(null, null, null, null);

    public Target {
        value = plain(value);
        maximum = plain(maximum);
        base = plain(base);
    }

    public static Target atLeast(@Nullable BigDecimal value) {
        return new Target(Direction.AT_LEAST, value, null, null);
    }

    /** The same with other numbers. */
    Target decided(@Nullable BigDecimal newValue, @Nullable BigDecimal newMaximum) {
        return new Target(direction, newValue, newMaximum, base);
    }

    /** Whether an indicator of this kind can have it. */
    boolean fits(IndicatorKind kind) {
        if (!kind.hasTarget()) {
            return direction == null && value == null && maximum == null && base == null;
        }
        boolean isNumber = direction != null && (direction == Direction.NONE) == (value == null);
        boolean isRange = (direction == Direction.BETWEEN) == (maximum != null) && !isEmptyRange();
        return isNumber && isRange && (base == null || (kind == IndicatorKind.PERCENTAGE && base.signum() > 0));
    }

    private boolean isEmptyRange() {
        return value != null && maximum != null && maximum.compareTo(value) < 0;
    }

    /**
     * What is wrong more often than right has to be confirmed.
     *
     * @param confirmed the properties that the caller has looked at and found right
     * @throws RuleViolation {@code targetNotConfirmed} if a number is odd and nobody has said that it is right
     */
    void requirePlausible(IndicatorKind kind, Set<String> confirmed) {
        List<Issue> issues = Stream.of(odd("target", kind, value), odd("targetMaximum", kind, maximum))
                .flatMap(Optional::stream)
                .filter(issue -> !confirmed.contains(issue.name()))
                .toList();
        if (!issues.isEmpty()) {
            String detail = issues.stream().map(Issue::detail).collect(Collectors.joining("; "));
            throw new RuleViolation(IndicatorRule.TARGET_NOT_CONFIRMED, detail, issues);
        }
    }

    private Optional<Issue> odd(String property, IndicatorKind kind, @Nullable BigDecimal number) {
        return Optional.ofNullable(number)
                .map(some -> Plausibility.oddity(kind, some, base))
                .map(oddity -> Plausibility.issue(property, number, oddity));
    }

    /** Whether there is a number to reach. */
    public boolean isNumber() {
        return value != null;
    }

    /** Whether so much out of that base reaches it; compared exactly, never by a rounded percentage. */
    public boolean isReachedBy(BigDecimal measured, @Nullable BigDecimal measuredBase) {
        return switch (direction) {
            case null -> false;
            case NONE -> false;
            case AT_LEAST -> compare(measured, measuredBase, value) >= 0;
            case AT_MOST -> compare(measured, measuredBase, value) <= 0;
            case EXACTLY -> compare(measured, measuredBase, value) == 0;
            case BETWEEN ->
                compare(measured, measuredBase, value) >= 0 && compare(measured, measuredBase, maximum) <= 0;
        };
    }

    private int compare(BigDecimal measured, @Nullable BigDecimal measuredBase, @Nullable BigDecimal bound) {
        BigDecimal out = Objects.requireNonNull(bound).multiply(orHundred(measuredBase));
        return measured.multiply(orHundred(base)).compareTo(out);
    }

    private static BigDecimal orHundred(@Nullable BigDecimal number) {
        return number == null ? HUNDRED : number;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
