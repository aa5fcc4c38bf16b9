package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorSource;

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
        LocalDate measuredOn) {

    static Share of(Contributor contributor, @Nullable UUID organizationId, Observation seen) {
        return new Share(
                contributor.source(),
                organizationId,
                seen.evidence(),
                seen.value(),
                seen.base(),
                seen.achieved(),
                seen.fewerThan(),
                seen.leftOut(),
                seen.participants(),
                seen.measuredOn());
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
                next.measuredOn);
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
                        measuredOn)
                : this;
    }

    /** Whether it adds anything. */
    public boolean counts() {
        return value == null ? Boolean.TRUE.equals(achieved) : value.signum() > 0;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.add(other);
    }
}
