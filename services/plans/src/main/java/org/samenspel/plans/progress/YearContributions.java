package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Contribution;
import org.samenspel.plans.indicator.Counted;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.plans.measurement.Share;
import org.samenspel.values.Period;

/** What the indicators of the years reach for those of several years. */
final class YearContributions {

    private final Map<UUID, Period> years;
    private final List<Reading> readings;

    /**
     * @param years the days of the published year plans, by plan
     * @param readings of the indicators of those plans, and maybe of others
     */
    YearContributions(Map<UUID, Period> years, List<Reading> readings) {
        this.years = years;
        this.readings = readings.stream()
                .filter(reading -> years.containsKey(reading.indicator().planId()))
                .filter(reading -> !reading.indicator().contributesTo().isEmpty())
                .toList();
    }

    /** An indicator of several years with what the years reach for it. */
    IndicatorProgress progress(Reading reading, Period period) {
        List<YearContribution> contributions = readings.stream()
                .flatMap(year -> contribution(year, reading.indicator()))
                .toList();
        Reading with = reading.with(together(reading), untold(reading));
        return IndicatorProgress.of(with, contributions, Forecast.of(with, contributions, period, years.size()));
    }

    private Stream<YearContribution> contribution(Reading year, IndicatorScope to) {
        return by(year, to)
                .map(by -> new YearContribution(
                        year.indicator().id(),
                        Objects.requireNonNull(year.indicator().action()),
                        year.indicator().number(),
                        Objects.requireNonNull(years.get(year.indicator().planId())),
                        by,
                        sum(amounts(year, by)),
                        planned(year, by)));
    }

    private static Stream<Contribution.By> by(Reading year, IndicatorScope to) {
        return year.indicator().contributesTo().stream()
                .filter(contribution -> contribution.indicator().equals(to.whole()) && !to.isPart())
                .map(Contribution::by);
    }

    /**
     * One meeting or campaign that counts on two indicators of a year, or on this one itself, counts once. Years add up, unless the
     * highest of all counts: the same five councils in each year are five.
     *
     * @return zero when that is what was measured; null when nothing was
     */
    private @Nullable BigDecimal together(Reading reading) {
        boolean highest = reading.indicator().counting().combination() == Combination.MAXIMUM;
        Map<Object, BigDecimal> all = new HashMap<>();
        BigDecimal most = null;
        for (UUID year : years.keySet()) {
            Map<Object, BigDecimal> amounts = highest ? new HashMap<>() : all;
            readings.stream()
                    .filter(one -> one.indicator().planId().equals(year))
                    .forEach(one -> by(one, reading.indicator())
                            .forEach(by -> amounts(one, by)
                                    .forEach((what, amount) -> amounts.merge(what, amount, BigDecimal::max))));
            reading.allShares().map(Share::evidence).filter(Objects::nonNull).forEach(amounts::remove);
            most = highest(most, sum(amounts));
        }
        return most;
    }

    private static @Nullable BigDecimal highest(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == null ? other : one) : one.max(other);
    }

    private static @Nullable BigDecimal sum(Map<Object, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal::add).orElse(null);
    }

    /** Numbers of people that are not told stay so in the years together. */
    private @Nullable Integer untold(Reading reading) {
        return readings.stream()
                .filter(year -> by(year, reading.indicator()).anyMatch(Contribution.By.VALUE::equals))
                .map(Reading::fewerThan)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** How much of what was measured: by what happened, where each such thing adds up, else by the indicator. */
    private static Map<Object, BigDecimal> amounts(Reading year, Contribution.By by) {
        Map<Object, BigDecimal> amounts = new HashMap<>();
        switch (by) {
            case ONCE -> {
                if (year.isMeasuredInTime()) {
                    amounts.put(year.indicator().id(), one(year.isReached()));
                }
            }
            case OCCURRENCES ->
                year.allShares()
                        .filter(Share::saysHowMuch)
                        .forEach(share -> amounts.merge(key(share, year), one(share.counts()), BigDecimal::max));
            case VALUE -> addValue(year, amounts);
        }
        return amounts;
    }

    private static void addValue(Reading year, Map<Object, BigDecimal> amounts) {
        IndicatorScope indicator = year.indicator();
        if (indicator.kind() != IndicatorKind.COUNT) {
            if (year.isMeasuredInTime()) {
                amounts.put(indicator.id(), achieved(year));
            }
        } else if (indicator.counting().combination() == Combination.SUM || indicator.isItsParts()) {
            Stream<Share> counted = indicator.isItsParts() ? year.allShares() : year.shares().stream();
            counted.forEach(share -> add(key(share, year), share.value(), amounts));
        } else if (year.value() != null) {
            amounts.put(indicator.id(), year.value());
        }
    }

    private static void add(Object what, @Nullable BigDecimal amount, Map<Object, BigDecimal> amounts) {
        if (amount != null) {
            amounts.merge(what, amount, BigDecimal::max);
        }
    }

    private static BigDecimal achieved(Reading year) {
        return year.indicator().isItsParts()
                ? BigDecimal.valueOf(
                        year.parts().stream().filter(Reading::isReached).count())
                : one(year.isReached());
    }

    private static BigDecimal planned(Reading year, Contribution.By by) {
        IndicatorScope indicator = year.indicator();
        BigDecimal target = indicator.target().value();
        boolean countsPeople = indicator.counting().counts() == Counted.PARTICIPANTS;
        if (by == Contribution.By.ONCE || (by == Contribution.By.OCCURRENCES && countsPeople)) {
            return BigDecimal.ONE;
        }
        if (indicator.kind() != IndicatorKind.COUNT && indicator.isItsParts()) {
            return BigDecimal.valueOf(year.parts().size());
        }
        return target == null ? one(indicator.kind() != IndicatorKind.COUNT) : target;
    }

    /** By hand, each share is something else. */
    private static Object key(Share share, Reading year) {
        Evidence evidence = share.evidence();
        return share.organizationId() != null || evidence == null
                ? List.of(year.indicator().id(), share)
                : evidence;
    }

    private static BigDecimal one(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
