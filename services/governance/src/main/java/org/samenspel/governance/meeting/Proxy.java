package org.samenspel.governance.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absent member whom another one represents.
 *
 * @param personId who is represented
 * @param holderId who votes for it
 * @param items for these items only; for all of them when absent
 */
public record Proxy(UUID personId, UUID holderId, @Nullable List<String> items) {

    public Proxy {
        Objects.requireNonNull(personId);
        Objects.requireNonNull(holderId);
        items = items == null || items.isEmpty()
                ? null
                : items.stream().distinct().toList();
        if (personId.equals(holderId)) {
            throw new IllegalArgumentException("a proxy is held by somebody else");
        }
    }

    boolean covers(String item) {
        return items == null || items.contains(item);
    }
}
