package org.samenspel.governance.meeting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda item is about.
 *
 * @param id of the plan, budget or agreement, in the service that owns it
 */
public record Subject(Kind kind, @Nullable UUID id) {

    public Subject {
        Objects.requireNonNull(kind);
        if ((kind == Kind.OTHER) != (id == null)) {
            throw new IllegalArgumentException("a subject has an id, unless its kind is other");
        }
    }

    /** What a decision is about. */
    public enum Kind {
        PLAN,
        BUDGET,
        AGREEMENT,
        OTHER
    }
}
