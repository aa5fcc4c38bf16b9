package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Counted;
import org.samenspel.plans.indicator.IndicatorScope;

/**
 * What happened in another service, and may count on indicators.
 *
 * @param eventId the event that says it, which counts once per indicator
 * @param organizationId whose it is
 * @param evidence what it was: of the same thing, the last word counts
 * @param day the day it was true
 */
public record Happening(UUID eventId, UUID organizationId, Evidence evidence, LocalDate day, What what) {

    /** What is told of it. */
    public sealed interface What {}

    /** @param participants how many people came; null when that plays no part */
    public record Held(@Nullable Integer participants) implements What {}

    /** So few people took part that their number is not told. */
    public record Fewer(int than) implements What {}

    /**
     * So much of a whole.
     *
     * @param leftOut how many things of unknown amount are in neither
     */
    public record Part(BigDecimal value, BigDecimal base, int leftOut) implements What {}

    /** It did not happen after all. */
    public record TakenBack() implements What {}

    /**
     * What is seen by it on an indicator; empty if the indicator does not count such things.
     *
     * @param corrects what was seen by it before
     */
    Optional<Observation> on(IndicatorScope indicator, @Nullable UUID corrects) {
        return Optional.ofNullable(
                switch (indicator.kind()) {
                    case COUNT -> counted(indicator, corrects);
                    case MILESTONE -> achieved(indicator, corrects);
                    case PERCENTAGE -> what instanceof Part part ? shared(part, corrects) : null;
                    case QUALITATIVE -> null;
                });
    }

    private @Nullable Observation counted(IndicatorScope indicator, @Nullable UUID corrects) {
        return switch (what) {
            case Held held -> seen(number(held, indicator), null, null, null, held.participants(), corrects);
            case Fewer few -> seen(null, null, null, few.than(), null, corrects);
            case TakenBack _ -> seen(BigDecimal.ZERO, null, null, null, null, corrects);
            case Part _ -> null;
        };
    }

    private @Nullable Observation achieved(IndicatorScope indicator, @Nullable UUID corrects) {
        return switch (what) {
            case Held held -> seen(null, null, isAttended(held, indicator), null, held.participants(), corrects);
            case Fewer few -> seen(null, null, null, few.than(), null, corrects);
            case TakenBack _ -> seen(null, null, false, null, null, corrects);
            case Part _ -> null;
        };
    }

    /** Of a whole of which no amount is known, nothing is known but that. */
    private Observation shared(Part part, @Nullable UUID corrects) {
        boolean known = part.base().signum() > 0;
        return new Observation(
                day,
                known ? part.value() : null,
                known ? part.base() : null,
                null,
                null,
                part.leftOut() > 0 ? part.leftOut() : null,
                null,
                null,
                evidence,
                corrects);
    }

    private static BigDecimal number(Held held, IndicatorScope indicator) {
        if (!isAttended(held, indicator)) {
            return BigDecimal.ZERO;
        }
        Integer people = held.participants();
        return indicator.counting().counts() == Counted.PARTICIPANTS && people != null
                ? BigDecimal.valueOf(people)
                : BigDecimal.ONE;
    }

    /** Whether as many people came as the indicator asks. */
    private static boolean isAttended(Held held, IndicatorScope indicator) {
        Integer asked = indicator.counting().minimumAttendance();
        Integer people = held.participants();
        return asked == null || (people != null && people >= asked);
    }

    private Observation seen(
            @Nullable BigDecimal value,
            @Nullable BigDecimal base,
            @Nullable Boolean achieved,
            @Nullable Integer fewerThan,
            @Nullable Integer participants,
            @Nullable UUID corrects) {
        return new Observation(day, value, base, achieved, fewerThan, null, participants, null, evidence, corrects);
    }
}
