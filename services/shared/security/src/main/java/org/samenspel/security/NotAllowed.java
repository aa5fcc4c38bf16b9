package org.samenspel.security;

import io.quarkus.security.ForbiddenException;

/** What the caller sees, and may not do. Answered 403 with what is missing, which tells nothing that it may not know. */
public class NotAllowed extends ForbiddenException {

    private static final long serialVersionUID = 1;

    /** @param missing one sentence: which role, or what the organization would have to be */
    public NotAllowed(String missing) {
        super(missing);
    }
}
