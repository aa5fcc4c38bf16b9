package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.measurement.Effect.CountsAs;
import org.samenspel.values.Period;

/**
 * Where an indicator stands by what each contributor measured last in the days that count.
 *
 * @param counting the days that count
 * @param combined what the shares are together
 * @param shares what each contributor measured last, in the order of their days
 * @param before what they measured before those days: a baseline
 * @param late what they measured after those days
 * @param unplaced what was brought to the whole and fits no part, or comes from what does not feed it: it counts for nothing
 * @param parts where its parts stand
 */
public record Reading(
        IndicatorScope indicator,
        Period counting,
        Combined combined,
        List<Share> shares,
        List<Share> before,
        List<Share> late,
        List<Share> unplaced,
        List<Reading> parts) {

    /**
     * @param plan the days of the plan it is in
     * @param seen by indicator, in the order of their days
     * @param successions those in effect
     */
    static Reading of(
            IndicatorScope whole,
            List<IndicatorScope> parts,
            Period plan,
            Map<UUID, List<Seen>> seen,
            Successions successions) {
        Period days = whole.countsIn(plan);
        List<Reading> read = parts.stream()
                .map(part -> of(part, part.countsIn(days), seenOn(part, seen), List.of(), successions))
                .toList();
        return of(whole, days, seenOn(whole, seen), read, successions);
    }

    private static List<Seen> seenOn(IndicatorScope indicator, Map<UUID, List<Seen>> seen) {
        return seen.getOrDefault(indicator.id(), List.of());
    }

    private static Reading of(
            IndicatorScope indicator, Period days, List<Seen> seen, List<Reading> parts, Successions successions) {
        var shares = new Shares(successions, indicator.counting().combination());
        Map<Boolean, List<Seen>> fed = seen.stream()
                .collect(Collectors.partitioningBy(
                        one -> indicator.isFedBy(one.contributor().source())));
        List<Seen> fitting = Objects.requireNonNull(fed.get(true));
        List<Share> within = shares.of(on(fitting, days::contains));
        List<Share> before = shares.of(on(fitting, day -> day.isBefore(days.start())));
        List<Share> late = shares.of(on(fitting, day -> day.isAfter(days.end())));
        List<Share> unplaced = shares.of(Objects.requireNonNull(fed.get(false)));
        if (indicator.isItsParts()) {
            List<Share> all = Stream.concat(within.stream(), unplaced.stream()).toList();
            return new Reading(indicator, days, together(indicator, parts), List.of(), before, late, all, parts);
        }
        Combined combined = Combined.of(indicator.counting().combination(), within);
        return new Reading(indicator, days, combined, within, before, late, unplaced, parts);
    }

    private static List<Seen> on(List<Seen> seen, Predicate<LocalDate> days) {
        return seen.stream()
                .filter(one -> days.test(one.observation().measuredOn()))
                .toList();
    }

    /** What a measurement of this very indicator does. */
    Effect effectOf(UUID measurement) {
        return Stream.of(
                        effect(CountsAs.SHARE, shares, measurement),
                        effect(CountsAs.BEFORE, before, measurement),
                        effect(CountsAs.LATE, late, measurement),
                        effect(CountsAs.UNPLACED, unplaced, measurement))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Effect.OF_CORRECTED);
    }

    private static Optional<Effect> effect(CountsAs as, List<Share> shares, UUID measurement) {
        return shares.stream()
                .flatMap(share -> share.effectOf(measurement, as).stream())
                .findFirst();
    }

    /** Where one of its parts stands, or it itself. */
    Reading of(IndicatorScope partOrWhole) {
        return parts.stream()
                .filter(part -> part.indicator.id().equals(partOrWhole.id()))
                .findFirst()
                .orElse(this);
    }

    /**
     * The same with what other years reached for it.
     *
     * @param contributed how much, also when it is zero; null when nothing was measured
     * @param untold what the years don't tell is below this
     */
    public Reading with(@Nullable BigDecimal contributed, @Nullable Integer untold) {
        Combined more = (contributed == null ? combined : more(contributed)).andFewerThan(untold);
        return new Reading(indicator, counting, more, shares, before, late, unplaced, parts);
    }

    private Combined more(BigDecimal contributed) {
        if (!indicator.kind().hasTarget()) {
            boolean achieved = contributed.signum() > 0 || Boolean.TRUE.equals(combined.achieved());
            return new Combined(null, null, achieved, combined.fewerThan());
        }
        boolean isHighest = indicator.counting().combination() == Combination.MAXIMUM;
        return isHighest ? combined.atLeast(contributed) : combined.plus(contributed);
    }

    /** It is reached when its own target is, and all its parts are. */
    public Standing standing() {
        if (!isMeasured()) {
            return Standing.NO_MEASUREMENT;
        }
        boolean isTold = indicator.target().direction() == Direction.NONE;
        if (isTold && parts.isEmpty()) {
            return Standing.WITHOUT_TARGET;
        }
        boolean reached = (isTold || combined.reaches(indicator.target()))
                && parts.stream().allMatch(Reading::isReached);
        return reached ? Standing.REACHED : Standing.NOT_REACHED;
    }

    public boolean isReached() {
        return standing() == Standing.REACHED;
    }

    /** Late is measured too; what was measured before is not. */
    private boolean isMeasured() {
        return isMeasuredInTime()
                || !late.isEmpty()
                || !unplaced.isEmpty()
                || parts.stream().anyMatch(Reading::isMeasured);
    }

    /** Whether something was measured in the days that count. */
    public boolean isMeasuredInTime() {
        return !combined.equals(Combined.NOTHING)
                || leftOut() != null
                || parts.stream().anyMatch(Reading::isMeasuredInTime);
    }

    /** How much it is, a percentage with two decimals; null when nothing is known. */
    public @Nullable BigDecimal value() {
        return combined.toldValue();
    }

    public @Nullable Boolean achieved() {
        return combined.achieved();
    }

    /** What is not told of it is fewer than this. */
    public @Nullable Integer fewerThan() {
        return combined.fewerThan();
    }

    /** How many things of unknown amount are left out of what counts; null when there are none. */
    public @Nullable Integer leftOut() {
        return shares.stream()
                .map(Share::leftOut)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** What counts on it and on its parts. */
    public Stream<Share> allShares() {
        return Stream.concat(shares.stream(), parts.stream().flatMap(Reading::allShares));
    }

    /** All that was measured on it and on its parts, whether it counts or not. */
    public Stream<Share> all() {
        return Stream.concat(
                Stream.of(shares, before, late, unplaced).flatMap(List::stream),
                parts.stream().flatMap(Reading::all));
    }

    /** What was measured last. */
    public @Nullable Share last() {
        return allShares()
                .reduce((one, next) -> next.measuredOn().isBefore(one.measuredOn()) ? one : next)
                .orElse(null);
    }

    /** The parts that count the same, together; what is achieved or not is achieved when all its parts are reached. */
    private static Combined together(IndicatorScope indicator, List<Reading> parts) {
        if (indicator.kind() != IndicatorKind.COUNT) {
            boolean measured = parts.stream().anyMatch(Reading::isMeasured);
            return measured
                    ? new Combined(null, null, parts.stream().allMatch(Reading::isReached), null)
                    : Combined.NOTHING;
        }
        List<Combined> same = parts.stream()
                .filter(part -> Objects.equals(part.indicator.unit(), indicator.unit()))
                .map(Reading::combined)
                .toList();
        BigDecimal value = same.stream()
                .map(Combined::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        Integer fewerThan = same.stream()
                .map(Combined::fewerThan)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
        return new Combined(value, null, null, fewerThan);
    }
}
