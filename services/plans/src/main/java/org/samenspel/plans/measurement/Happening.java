package org.samenspel.plans.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Counted;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.values.Period;

/**
 * What happened in another service, and may count on indicators.
 *
 * @param eventId the event that says it, which counts once per indicator
 * @param organizationId whose it is
 * @param evidence what it was: of the same thing, the last word counts
 * @param day the day it was true; of seats, the indicator says which one matters
 */
public record Happening(UUID eventId, UUID organizationId, Evidence evidence, LocalDate day, What what) {

    /** What is told of it; kept as JSON by the name of what it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Held.class, name = "held"),
        @JsonSubTypes.Type(value = Fewer.class, name = "fewer"),
        @JsonSubTypes.Type(value = Part.class, name = "part"),
        @JsonSubTypes.Type(value = Seated.class, name = "seated")
    })
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

    /**
     * Who sits in a body, by their days, and never who they are.
     *
     * @param sizes how many seats there are by the statutes of each day, the oldest first
     */
    public record Seated(List<Size> sizes, List<Seats> seats) implements What {

        /** Also as it was kept when one number of seats was told. */
        @JsonCreator
        static Seated kept(
                @JsonProperty("sizes") @Nullable List<Size> sizes,
                @JsonProperty("size") @Nullable Integer size,
                @JsonProperty("seats") List<Seats> seats) {
            return new Seated(Size.ofEachDay(sizes, size), seats);
        }

        /**
         * So many seats from a day on.
         *
         * @param since null for the earliest that is known
         * @param size null when nothing says so
         */
        public record Size(
                @Nullable LocalDate since, @Nullable Integer size) {

            /**
             * Before the number of each day was told, one was.
             *
             * @param sizes null when only the one was told
             */
            public static List<Size> ofEachDay(@Nullable List<Size> sizes, @Nullable Integer size) {
                return sizes == null ? List.of(new Size(null, size)) : sizes;
            }

            boolean appliesBy(LocalDate day) {
                return since == null || !since.isAfter(day);
            }
        }

        /** So many with the same days. */
        public record Seats(LocalDate startsOn, @Nullable LocalDate endsOn, int number) {

            boolean isTakenOn(LocalDate day) {
                return new Period(startsOn, endsOn).contains(day);
            }
        }

        /** The first of these days on which somebody takes a seat; null when nobody does. */
        @Nullable
        LocalDate beginsOn(LocalDate from) {
            return seats.stream()
                    .map(Seats::startsOn)
                    .filter(day -> !day.isBefore(from))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        /** The day from which all seats are of members who began since then; null when that day is not known. */
        @Nullable
        LocalDate renewedOn(LocalDate from) {
            return changes()
                    .filter(day -> !day.isBefore(from))
                    .filter(day ->
                            takenOn(day).noneMatch(taken -> taken.startsOn().isBefore(from)))
                    .filter(day -> takenOn(day).mapToInt(Seats::number).sum() >= askedOn(day, from))
                    .findFirst()
                    .orElse(null);
        }

        /** By the statutes of that day. */
        private int askedOn(LocalDate day, LocalDate from) {
            Integer size = sizes.stream()
                    .filter(one -> one.appliesBy(day))
                    .reduce((_, newer) -> newer)
                    .map(Size::size)
                    .orElse(null);
            return size == null ? mostBefore(from) : size;
        }

        /** A body whose size nothing says has as many seats as were taken before it was renewed; a new one has one. */
        private int mostBefore(LocalDate from) {
            return changes()
                    .filter(day -> day.isBefore(from))
                    .mapToInt(day -> takenOn(day).mapToInt(Seats::number).sum())
                    .reduce(1, Math::max);
        }

        private Stream<Seats> takenOn(LocalDate day) {
            return seats.stream().filter(taken -> taken.isTakenOn(day));
        }

        private Stream<LocalDate> changes() {
            Stream<LocalDate> taken = seats.stream()
                    .flatMap(one -> one.endsOn() == null
                            ? Stream.of(one.startsOn())
                            : Stream.of(one.startsOn(), one.endsOn().plusDays(1)));
            return Stream.concat(taken, sizes.stream().flatMap(one -> Stream.ofNullable(one.since())))
                    .distinct()
                    .sorted();
        }
    }

    /**
     * What is seen by it on an indicator; empty if the indicator does not count such things, or if there is nothing to see: who has
     * no income has no share of it, and a body in which nobody begins is not being renewed.
     *
     * @param from the first day that counts for it
     * @param corrects what was seen by it before
     */
    Optional<Observation> on(IndicatorScope indicator, LocalDate from, @Nullable UUID corrects) {
        if (what instanceof Seated seated) {
            return renewed(seated, indicator.kind(), from, corrects);
        }
        return Optional.ofNullable(
                switch (indicator.kind()) {
                    case COUNT -> counted(indicator, corrects);
                    case MILESTONE -> achieved(indicator, corrects);
                    case PERCENTAGE -> what instanceof Part part ? shared(part, corrects) : null;
                    case QUALITATIVE -> null;
                });
    }

    /** Whether the indicator counts it, as seen in these days. */
    boolean isIn(Period days, IndicatorScope indicator) {
        return on(indicator, days.start(), null)
                .filter(seen -> days.contains(seen.measuredOn()))
                .isPresent();
    }

    private @Nullable Observation counted(IndicatorScope indicator, @Nullable UUID corrects) {
        return switch (what) {
            case Held held -> seen(number(held, indicator), null, null, null, held.participants(), corrects);
            case Fewer few -> seen(null, null, null, few.than(), null, corrects);
            case Part _, Seated _ -> null;
        };
    }

    private @Nullable Observation achieved(IndicatorScope indicator, @Nullable UUID corrects) {
        return switch (what) {
            case Held held -> seen(null, null, isAttended(held, indicator), null, held.participants(), corrects);
            case Fewer few -> seen(null, null, null, few.than(), null, corrects);
            case Part _, Seated _ -> null;
        };
    }

    /** A body is renewed once nobody of before is left, and begins to be when somebody takes a seat. */
    private Optional<Observation> renewed(Seated seated, IndicatorKind kind, LocalDate from, @Nullable UUID corrects) {
        LocalDate done = seated.renewedOn(from);
        LocalDate seen = done == null ? seated.beginsOn(from) : done;
        if (seen == null) {
            return Optional.empty();
        }
        boolean is = done != null;
        return switch (kind) {
            case COUNT -> Optional.of(bodies(seen, is ? BigDecimal.ONE : BigDecimal.ZERO, null, corrects));
            case MILESTONE -> Optional.of(bodies(seen, null, is, corrects));
            case PERCENTAGE, QUALITATIVE -> Optional.empty();
        };
    }

    private Observation bodies(
            LocalDate seen, @Nullable BigDecimal number, @Nullable Boolean is, @Nullable UUID corrects) {
        return new Observation(seen, number, null, is, null, null, null, null, evidence, corrects);
    }

    /** Of a whole of which no amount is known, nothing is known but that. */
    private @Nullable Observation shared(Part part, @Nullable UUID corrects) {
        boolean known = part.base().signum() > 0;
        if (!known && part.leftOut() == 0) {
            return null;
        }
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
