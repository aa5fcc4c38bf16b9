package org.samenspel.local.bench;

/**
 * What a generator of responses saw.
 *
 * @param accepted answered 201
 * @param refused answered anything else
 * @param unanswered sent, and nothing came back: it may have been stored
 * @param seconds from the first request to the last answer
 * @param p50 in milliseconds, as p99 and longest
 */
record Load(long accepted, long refused, long unanswered, double seconds, double p50, double p99, double longest) {

    double perSecond() {
        return accepted / seconds;
    }
}
