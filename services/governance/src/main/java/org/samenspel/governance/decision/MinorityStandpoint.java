package org.samenspel.governance.decision;

import java.util.Objects;
import java.util.UUID;

/** What a member wants recorded, with its reasons, next to a decision it does not share. */
public record MinorityStandpoint(UUID personId, String text) {

    private static final int LONGEST_TEXT = 4000;

    public MinorityStandpoint {
        Objects.requireNonNull(personId);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text must have 1 to %d characters".formatted(LONGEST_TEXT));
        }
    }
}
