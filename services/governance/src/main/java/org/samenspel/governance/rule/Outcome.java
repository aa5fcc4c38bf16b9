package org.samenspel.governance.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Gender;

/**
 * What counting gave.
 *
 * @param counts one, or one per gender
 * @param required the least that each count must be
 * @param total how many there are in the population
 */
public record Outcome(List<Count> counts, int required, int total) {

    /** A group of fewer people than this is never shown. */
    public static final int SMALLEST_GROUP = 5;

    public Outcome {
        counts = List.copyOf(counts);
    }

    public boolean holds() {
        return counts.stream().allMatch(count -> count.counted() >= required);
    }

    /** The smallest of the counts. */
    public int counted() {
        return counts.stream().mapToInt(Count::counted).min().orElseThrow();
    }

    /** Whether no group, neither of those counted nor of the others, is too small to be shown. */
    public boolean hasOnlyLargeGroups() {
        return counts.stream()
                .allMatch(count -> count.counted() >= SMALLEST_GROUP && total - count.counted() >= SMALLEST_GROUP);
    }

    /** @param gender null when the rule does not ask */
    public record Count(@Nullable Gender gender, int counted) {}
}
