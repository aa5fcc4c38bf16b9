package org.samenspel.governance.decision;

import java.util.Objects;
import java.util.UUID;

/** Who voted what. It is checked and counted, and not kept: who disagrees can have a minority standpoint recorded. */
public record NamedVote(UUID personId, Choice choice) {

    public NamedVote {
        Objects.requireNonNull(personId);
        Objects.requireNonNull(choice);
    }
}
