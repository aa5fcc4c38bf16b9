package org.samenspel.cluster.proof;

/** Something that is shown on a cluster by doing it. */
interface Proof {

    /** The number by which people ask for it. */
    int number();

    String name();

    /** @throws Exception when it can't be tried, or an error with what was found to be wrong */
    Counted run(Trial trial) throws Exception;

    /**
     * What was counted.
     *
     * @param requests that were answered or not, also objects that were shown to the API server
     * @param failures among them
     * @param megabytes that all pods of the release used at the end; 0 where nobody knows
     * @param p99 milliseconds that 99 of 100 of those who came at a fixed rate waited at most; 0 where none did
     */
    record Counted(long requests, long failures, long megabytes, double p99) {

        Counted(long requests, long failures, long megabytes) {
            this(requests, failures, megabytes, 0);
        }
    }
}
