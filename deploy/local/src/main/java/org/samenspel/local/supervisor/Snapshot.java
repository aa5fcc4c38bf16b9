package org.samenspel.local.supervisor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.process.ProcessId;

/**
 * The platform at one moment, as the supervisor writes it for the other commands.
 *
 * @param failure why it stopped by itself, as one sentence
 */
public record Snapshot(
        ProcessId supervisor,
        int port,
        Phase phase,
        @Nullable String failure,
        List<PartStatus> parts) {

    public boolean running() {
        return supervisor.alive();
    }
}
