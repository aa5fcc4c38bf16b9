package org.samenspel.retention;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A category of what is stored about people, as the report has it.
 *
 * @param keptFor how long after it was last needed; empty for ever
 * @param removals by day
 */
public record KeptCategory(String category, Optional<Period> keptFor, List<Removal> removals) {

    public KeptCategory {
        removals = List.copyOf(removals);
    }
}
