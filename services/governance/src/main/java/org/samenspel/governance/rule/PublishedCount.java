package org.samenspel.governance.rule;

import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Gender;

/**
 * How many were counted, as far as it may be published: exactly, as a small group or all but a small group, or not at all.
 *
 * @param gender null when the question is not about women or men
 * @param from the fewest it can be
 * @param to the most it can be; equal to {@code from} when published exactly
 */
public record PublishedCount(@Nullable Gender gender, int from, int to) {

    private static final int MOST_OF_SMALL = Outcome.SMALLEST_GROUP - 1;

    public static PublishedCount exactly(Outcome.Count count) {
        return new PublishedCount(count.gender(), count.counted(), count.counted());
    }

    /** Only that it is a small group, or all but one, if it is; else nothing. */
    public static PublishedCount bySize(Outcome.Count count, int people) {
        if (count.counted() <= MOST_OF_SMALL) {
            return new PublishedCount(count.gender(), 0, Math.min(MOST_OF_SMALL, people));
        }
        return people - count.counted() <= MOST_OF_SMALL
                ? new PublishedCount(count.gender(), people - MOST_OF_SMALL, people)
                : nothing(count, people);
    }

    public static PublishedCount nothing(Outcome.Count count, int people) {
        return new PublishedCount(count.gender(), 0, people);
    }

    /** The number, or null when it is not published exactly. */
    public @Nullable Integer exact() {
        return from == to ? from : null;
    }
}
