package org.samenspel.gateway.problem;

/** Why a request was given up: nobody waits for its answer any more, so that none is written, and nothing is said of it. */
public final class ClientLeft extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** No fault of ours: nobody reads its stack. */
    public ClientLeft() {
        super("the client left", null, false, false);
    }
}
