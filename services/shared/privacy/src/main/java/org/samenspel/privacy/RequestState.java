package org.samenspel.privacy;

/** Where a request stands. */
public enum RequestState {
    /** Nobody has answered it. */
    OPEN,
    /** It was granted or refused; who asked is not known any more. */
    ANSWERED
}
