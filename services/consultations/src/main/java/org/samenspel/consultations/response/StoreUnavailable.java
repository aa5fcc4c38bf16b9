package org.samenspel.consultations.response;

/** A response was not stored, and a little later it may be: too many wait, or the database is away. Answered 503. */
public class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreUnavailable() {
        super("Responses can't be stored now: try again later");
    }
}
