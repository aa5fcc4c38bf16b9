package org.samenspel.local.bench;

/**
 * What became of requests, and how long that took.
 *
 * @param accepted answered 201
 * @param unavailable answered 503
 * @param otherwise answered anything else
 * @param unanswered sent, and nothing came back
 * @param sinceWritten what an answer took since its request was written: what whoever has a connection waits
 * @param sinceDue what it took since the request was to be sent, waiting for a free connection and for the generator included
 */
record Answers(long accepted, long unavailable, long otherwise, long unanswered, Delays sinceWritten, Delays sinceDue) {

    /**
     * Of what was answered, in milliseconds.
     *
     * @param later how many took longer than a second
     */
    record Delays(double p50, double p99, double longest, long later) {}

    /** Whether each had an answer within a second, once it was written. */
    boolean areInTime() {
        return unanswered == 0 && sinceWritten.later() == 0;
    }

    /** Of a hundred that were sent. */
    double percent(long number) {
        return 100.0 * number / Math.max(1, accepted + unavailable + otherwise + unanswered);
    }
}
