package org.samenspel.gateway.access;

/** What an operation does with the token of its caller. */
public enum Identity {
    /** A good token is needed, and passed on. */
    REQUIRED,
    /** A token is checked and passed on when one is brought; a bad one is refused. */
    OPTIONAL,
    /** A token is neither looked at nor passed on: the service can't learn who calls. */
    REMOVED
}
