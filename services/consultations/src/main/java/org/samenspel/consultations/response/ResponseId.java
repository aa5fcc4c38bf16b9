package org.samenspel.consultations.response;

import java.util.UUID;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * What tells one response from another. The client chooses it, and it must say nothing: an id of another version tells the moment or
 * the machine it was made on.
 */
record ResponseId(UUID value) {

    private static final int RANDOM = 4;
    private static final int VARIANT = 2;

    /** @throws InvalidInput if it is not random */
    ResponseId {
        if (value.version() != RANDOM || value.variant() != VARIANT) {
            throw new InvalidInput(Issue.invalid("id", null, "id must be a random UUID (version 4)"));
        }
    }
}
