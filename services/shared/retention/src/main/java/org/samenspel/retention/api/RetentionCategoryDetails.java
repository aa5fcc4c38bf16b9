package org.samenspel.retention.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.retention.KeptCategory;
import org.samenspel.retention.Removal;

/**
 * A category of what is stored about people: how long it is kept, and what went.
 *
 * @param keptFor as ISO 8601 writes a period; absent for what is kept for ever
 * @param removals by day
 */
public record RetentionCategoryDetails(
        String category, @Nullable String keptFor, List<RemovalDetails> removals) {

    static RetentionCategoryDetails of(KeptCategory kept) {
        return new RetentionCategoryDetails(
                kept.category(),
                kept.keptFor().map(Period::toString).orElse(null),
                kept.removals().stream().map(RemovalDetails::of).toList());
    }

    /** How many records went on a day. */
    record RemovalDetails(LocalDate removedOn, int count) {

        static RemovalDetails of(Removal removal) {
            return new RemovalDetails(removal.removedOn(), removal.count());
        }
    }
}
