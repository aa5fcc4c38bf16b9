package org.samenspel.cluster.proof;

import org.samenspel.local.bench.Traffic;

/** What a proof has counted so far: it is told also of one that fails in the middle. */
final class Count {

    private long requests;
    private long failures;
    private double p99;

    /** Requests that came to what they had to, also objects that were shown to the API server. */
    void add(long more) {
        requests += more;
    }

    /** Requests of those who came at a fixed rate, and were to notice nothing. */
    void add(Traffic.Seen seen) {
        requests += seen.requests();
        failures += seen.failures();
        p99 = Math.max(p99, seen.p99());
    }

    long requests() {
        return requests;
    }

    long failures() {
        return failures;
    }

    /** Milliseconds that 99 of 100 of those who came at a fixed rate waited at most, when it took longest; 0 where none did. */
    double p99() {
        return p99;
    }
}
