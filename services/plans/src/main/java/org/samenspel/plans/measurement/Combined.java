package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.Target;

/**
 * What the shares of an indicator are together, by its rule. A number that is not told plays no part in it.
 *
 * @param value how much is known; null when nothing is
 * @param base what the value is a part of; null means 100
 * @param achieved for what is achieved or not
 * @param fewerThan what is not told is below this
 */
record Combined(
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable Boolean achieved,
        @Nullable Integer fewerThan) {

    static final Combined NOTHING = new Combined(null, null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param shares in the order of their days */
    static Combined of(Combination combination, List<Share> shares) {
        if (shares.isEmpty()) {
            return NOTHING;
        }
        return switch (combination) {
            case LATEST -> of(shares.getLast(), untold(List.of(shares.getLast())));
            case SUM, SHARE ->
                new Combined(
                        sum(shares.stream().map(Share::value)),
                        combination == Combination.SHARE ? sum(shares.stream().map(Share::base)) : null,
                        null,
                        untold(shares));
            case MAXIMUM ->
                shares.stream()
                        .filter(share -> share.fewerThan() == null)
                        .max(Combined::compare)
                        .map(highest -> of(highest, untold(shares)))
                        .orElseGet(() -> new Combined(null, null, null, untold(shares)));
            case PARTS -> NOTHING;
        };
    }

    /** A count that is this much. */
    static Combined of(BigDecimal value) {
        return new Combined(value, null, null, null);
    }

    /** The same with something more. */
    Combined plus(BigDecimal more) {
        return new Combined(value == null ? more : value.add(more), base, achieved, fewerThan);
    }

    /** The same, or this much if that is more. */
    Combined atLeast(BigDecimal other) {
        return new Combined(value == null ? other : value.max(other), base, achieved, fewerThan);
    }

    /** The same, with more that is not told. */
    Combined andFewerThan(@Nullable Integer more) {
        return more == null
                ? this
                : new Combined(value, base, achieved, fewerThan == null ? more : Integer.valueOf(fewerThan + more));
    }

    /** What is not told may be anything: it reaches nothing, and takes nothing away from what is at least reached. */
    boolean reaches(Target target) {
        if (target.direction() == null) {
            return Boolean.TRUE.equals(achieved);
        }
        boolean isSafe = fewerThan == null || target.direction() == Direction.AT_LEAST;
        return value != null && isSafe && target.isReachedBy(value, base);
    }

    /** How it is told: a part of a base in hundredths, with two decimals. */
    @Nullable
    BigDecimal toldValue() {
        return told(value, base);
    }

    static @Nullable BigDecimal told(@Nullable BigDecimal value, @Nullable BigDecimal base) {
        return value == null || base == null || base.signum() == 0
                ? value
                : value.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }

    private static Combined of(Share share, @Nullable Integer fewerThan) {
        return new Combined(share.value(), share.base(), share.achieved(), fewerThan);
    }

    private static @Nullable Integer untold(List<Share> shares) {
        return shares.stream()
                .map(Share::fewerThan)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> numbers) {
        return numbers.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private static int compare(Share one, Share other) {
        if (one.value() == null || other.value() == null) {
            return Boolean.compare(Boolean.TRUE.equals(one.achieved()), Boolean.TRUE.equals(other.achieved()));
        }
        return one.value()
                .multiply(orHundred(other.base()))
                .compareTo(other.value().multiply(orHundred(one.base())));
    }

    private static BigDecimal orHundred(@Nullable BigDecimal base) {
        return base == null ? HUNDRED : base;
    }
}
