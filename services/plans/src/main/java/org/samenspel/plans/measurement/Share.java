package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.measurement.Effect.CountsAs;

/**
 * What one contributor to an indicator measured last.
 *
 * @param organizationId who measured by hand; of organizations that merged, the one that goes on for them
 * @param evidence what shows it
 * @param value how much; absent when only a number of people is known that it is below
 * @param base what the value is a part of
 * @param fewerThan the number of people that it is below, and no other is told
 * @param leftOut how many things of unknown amount the value leaves out
 * @param participants how many people came
 * @param measurements what it is made of: one, or one of each organization that merged
 * @param replaces what the same contributor measured in those days before, and counts no longer
 */
public record Share(
        IndicatorSource source,
        @Nullable UUID organizationId,
        @Nullable Evidence evidence,
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable Boolean achieved,
        @Nullable Integer fewerThan,
        @Nullable Integer leftOut,
        @Nullable Integer participants,
        LocalDate measuredOn,
        List<UUID> measurements,
        List<UUID> replaces) {

    static Share of(Seen seen) {
        Observation observation = seen.observation();
        return new Share(
                seen.contributor().source(),
                seen.contributor().organizationId(),
                observation.evidence(),
                observation.value(),
                observation.base(),
                observation.achieved(),
                observation.fewerThan(),
                observation.leftOut(),
                observation.participants(),
                observation.measuredOn(),
                List.of(seen.id()),
                List.of());
    }

    /** The same of who goes on for the one that measured. */
    Share of(UUID partner) {
        return new Share(
                source,
                partner,
                evidence,
                value,
                base,
                achieved,
                fewerThan,
                leftOut,
                participants,
                measuredOn,
                measurements,
                replaces);
    }

    /** Two that are one partner since their organizations merged, together. */
    Share plus(Share next) {
        return new Share(
                source,
                organizationId,
                next.evidence,
                sum(value, next.value),
                sum(base, next.base),
                achieved == null ? next.achieved : Boolean.valueOf(achieved || Boolean.TRUE.equals(next.achieved)),
                null,
                null,
                null,
                next.measuredOn,
                joined(measurements, next.measurements),
                joined(replaces, next.replaces));
    }

    /** The same, which stands since another one of the same contributor counts no longer. */
    Share insteadOf(@Nullable Share before) {
        return before == null
                ? this
                : new Share(
                        source,
                        organizationId,
                        evidence,
                        value,
                        base,
                        achieved,
                        fewerThan,
                        leftOut,
                        participants,
                        measuredOn,
                        measurements,
                        joined(joined(before.replaces, before.measurements), replaces));
    }

    /** As it is told: the amounts behind a share of the income are told to few. */
    public Share told() {
        return source == IndicatorSource.FINANCE
                ? new Share(
                        source,
                        organizationId,
                        evidence,
                        Combined.told(value, base),
                        null,
                        achieved,
                        fewerThan,
                        leftOut,
                        participants,
                        measuredOn,
                        measurements,
                        replaces)
                : this;
    }

    /** What a measurement does that is in it or that it replaces; empty for any other. */
    Optional<Effect> effectOf(UUID measurement, CountsAs as) {
        if (measurements.contains(measurement)) {
            return Optional.of(new Effect(as, replaces));
        }
        return replaces.contains(measurement)
                ? Optional.of(new Effect(CountsAs.REPLACED, List.of()))
                : Optional.empty();
    }

    /** Whether it says how much, or whether it was achieved; not when only a number is told that it is below. */
    public boolean saysHowMuch() {
        return value != null || achieved != null;
    }

    /** Whether it adds anything. */
    public boolean counts() {
        return value == null ? Boolean.TRUE.equals(achieved) : value.signum() > 0;
    }

    private static List<UUID> joined(List<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.add(other);
    }
}
