package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.WrittenText;

/**
 * A conflict of interest that a member declares: the person leaves for that item.
 *
 * @param item the number of the agenda item
 * @param toldOn the day on which the member told it; null before it is kept, when nobody says so: the day on which it is recorded
 */
public record Conflict(
        UUID personId, String item, String reason, @Nullable LocalDate toldOn, Told told) {

    private static final int LONGEST_REASON = 1000;

    public Conflict {
        Objects.requireNonNull(personId);
        Objects.requireNonNull(item);
        Objects.requireNonNull(told);
        if (!WrittenText.hasContent(reason) || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason must have 1 to %d characters".formatted(LONGEST_REASON));
        }
    }

    /** Whether it says the same of when it was told, or nothing. */
    boolean agreesWith(Conflict known) {
        return isAbout(known) && (toldOn == null || toldOn.equals(known.toldOn));
    }

    boolean isAbout(Conflict other) {
        return isSame(other.personId, other.item);
    }

    boolean isSame(UUID person, String about) {
        return personId.equals(person) && item.equals(about);
    }

    Conflict told(@Nullable LocalDate day, Told when) {
        return new Conflict(personId, item, reason, day, when);
    }
}
