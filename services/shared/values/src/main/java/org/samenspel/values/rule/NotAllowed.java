package org.samenspel.values.rule;

import java.util.Objects;

/** What the caller sees, and may not do. Answered 403 with what is missing, which tells nothing that it may not know. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param missing one sentence: which role, or what the organization would have to be */
    public NotAllowed(String missing) {
        super(missing);
    }

    public String detail() {
        return Objects.requireNonNull(getMessage());
    }
}
