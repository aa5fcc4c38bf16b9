package org.samenspel.consultations.response.api;

/** That a response is stored; the same for the first try and every retry. */
public record Receipt(Status status) {

    static final Receipt ACCEPTED = new Receipt(Status.ACCEPTED);

    /** What became of a response that was not refused. */
    public enum Status {
        ACCEPTED
    }
}
