package org.samenspel.governance.meeting;

import java.util.Objects;
import java.util.UUID;
import org.samenspel.values.text.WrittenText;

/**
 * A conflict of interest that a member declares: the person leaves for that item.
 *
 * @param item the number of the agenda item
 */
public record Conflict(UUID personId, String item, String reason, Told told) {

    private static final int LONGEST_REASON = 1000;

    public Conflict {
        Objects.requireNonNull(personId);
        Objects.requireNonNull(item);
        Objects.requireNonNull(told);
        if (!WrittenText.hasContent(reason) || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason must have 1 to %d characters".formatted(LONGEST_REASON));
        }
    }

    boolean isSame(UUID person, String about) {
        return personId.equals(person) && item.equals(about);
    }

    Conflict told(Told when) {
        return new Conflict(personId, item, reason, when);
    }
}
