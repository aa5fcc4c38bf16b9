package org.samenspel.events.inbox;

/** A record that can't be applied, now or later. */
final class Poison extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Poison(Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    Poison(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
