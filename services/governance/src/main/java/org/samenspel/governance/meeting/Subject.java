package org.samenspel.governance.meeting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.SubjectKind;

/**
 * What an agenda item is about.
 *
 * @param id of the plan, budget or agreement, in the service that owns it
 */
public record Subject(SubjectKind kind, @Nullable UUID id) {

    public Subject {
        Objects.requireNonNull(kind);
        if (kind.isThing() != (id != null)) {
            throw new IllegalArgumentException("a plan, budget or agreement has an id, nothing else has");
        }
    }
}
