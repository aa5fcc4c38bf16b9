package org.samenspel.local.fault;

/** A fault that can't be tried on this machine; the message says, in words, what it lacks. */
final class NotHere extends Exception {

    private static final long serialVersionUID = 1L;

    NotHere(String reason) {
        super(reason);
    }
}
