package org.samenspel.local.supervisor;

import org.jspecify.annotations.Nullable;
import org.samenspel.local.process.ProcessId;

/**
 * What is known of a part.
 *
 * @param process null while it doesn't run
 * @param seconds from the start of the process to ready; null until then
 * @param restarts how often it ended by itself and was started again
 */
public record PartStatus(
        String name,
        PartState state,
        String address,
        @Nullable ProcessId process,
        @Nullable Double seconds,
        int restarts) {

    PartStatus with(PartState next) {
        return new PartStatus(name, next, address, process, seconds, restarts);
    }

    PartStatus started(ProcessId id) {
        return new PartStatus(name, PartState.STARTING, address, id, null, restarts);
    }

    PartStatus ready(double after) {
        return new PartStatus(name, PartState.READY, address, process, after, restarts);
    }

    PartStatus restarting() {
        return new PartStatus(name, PartState.RESTARTING, address, null, null, restarts + 1);
    }

    PartStatus ended(PartState last) {
        return new PartStatus(name, last, address, null, null, restarts);
    }
}
