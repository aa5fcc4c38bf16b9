package org.samenspel.local.command;

import org.samenspel.local.NotRunning;
import org.samenspel.local.Settings;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Snapshot;

/** For commands that have no use without a running platform. */
final class Running {

    private Running() {}

    static Snapshot platform(Settings settings) {
        return Platform.running(settings).orElseThrow(NotRunning::new);
    }
}
