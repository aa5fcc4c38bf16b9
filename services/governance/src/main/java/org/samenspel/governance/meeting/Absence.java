package org.samenspel.governance.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A member who came and was not there all the time: who comes late or leaves early misses items.
 *
 * @param items the numbers of the items it missed
 */
public record Absence(UUID personId, List<String> items) {

    public Absence {
        Objects.requireNonNull(personId);
        items = items == null ? List.of() : items.stream().distinct().toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an absence names the items that were missed");
        }
    }

    boolean isFrom(String item) {
        return items.contains(item);
    }
}
