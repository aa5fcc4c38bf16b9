package org.samenspel.cluster.proof;

import java.util.Optional;
import org.samenspel.cluster.release.Namespace;

/** Something that is shown on a cluster by doing it. */
interface Proof {

    /** The number by which people ask for it. */
    int number();

    String name();

    /**
     * @param count to which it adds what it counts, as soon as it knows
     * @throws Exception when it can't be tried, or an error with what was found to be wrong
     */
    void run(Trial trial, Count count) throws Exception;

    /** Where the pods are whose memory at its end is told; nowhere when it is of no interest. */
    default Optional<Namespace> measured(Trial trial) {
        return Optional.of(trial.namespace());
    }
}
