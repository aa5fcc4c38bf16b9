package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.WrittenText;

/**
 * A document that lies before a meeting, by reference.
 *
 * @param item the number of the item it belongs to; null for the whole meeting
 * @param sha256 of its content, in lower case hexadecimal
 * @param addedOn since when it lies there; today when absent
 */
public record Paper(
        String title,
        Kind kind,
        String sha256,
        @Nullable String item,
        @Nullable LocalDate addedOn) {

    private static final int LONGEST_TITLE = 300;

    public Paper {
        Objects.requireNonNull(kind);
        if (!WrittenText.hasContent(title) || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("title must have 1 to %d characters".formatted(LONGEST_TITLE));
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits in lower case");
        }
    }

    Paper addedBy(LocalDate today) {
        return addedOn == null ? new Paper(title, kind, sha256, item, today) : this;
    }

    public boolean liesThereOn(LocalDate day) {
        return addedOn == null || !addedOn.isAfter(day);
    }

    /** What it is. */
    public enum Kind {
        NOTE,
        REPORT,
        DRAFT,
        PRESENTATION,
        LETTER,
        OTHER
    }
}
