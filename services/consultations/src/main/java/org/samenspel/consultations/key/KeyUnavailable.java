package org.samenspel.consultations.key;

/** No readable copy of a campaign's key: nothing can be stored, so nothing is accepted. Answered 503. */
public class KeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyUnavailable() {
        super("The campaign can't take responses now: try again later");
    }
}
