package org.samenspel.governance.rule;

import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Gender;

/**
 * How many were counted, as far as it may be told: exactly, or in a band of five.
 *
 * @param gender null when the question is not about women or men
 * @param from the fewest it can be
 * @param to the most it can be; equal to {@code from} when told exactly
 */
public record Told(@Nullable Gender gender, int from, int to) {

    public static Told exactly(Outcome.Count count) {
        return new Told(count.gender(), count.counted(), count.counted());
    }

    /** In a band of five, such as from 15 to 19; the lowest is "fewer than five". */
    public static Told roughly(Outcome.Count count, int people) {
        int from = count.counted() / Outcome.SMALLEST_GROUP * Outcome.SMALLEST_GROUP;
        return new Told(count.gender(), from, Math.min(people, from + Outcome.SMALLEST_GROUP - 1));
    }

    /** The number, or null when it is told in a band. */
    public @Nullable Integer exact() {
        return from == to ? from : null;
    }
}
