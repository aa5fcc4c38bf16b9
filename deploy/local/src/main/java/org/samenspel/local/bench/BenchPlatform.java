package org.samenspel.local.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Phase;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;

/** The platform that runs, or one that is started for the bench and stopped after it. */
final class BenchPlatform {

    /** What a response goes through. */
    static final List<String> MEASURED = List.of("gateway", "consultations", "postgres");

    private final Settings settings;

    private BenchPlatform(Settings settings) {
        this.settings = settings;
    }

    static BenchPlatform of(Settings settings, PrintStream progress, Leftovers leftovers) {
        Optional<Snapshot> running =
                new StateFile(settings).running().filter(snapshot -> snapshot.phase() == Phase.READY);
        Snapshot snapshot = running.orElseGet(() -> {
            leftovers.add(() -> new Platform(settings).down());
            return new Platform(settings).up(false, progress);
        });
        return new BenchPlatform(settings.with(new Ports(snapshot.port())));
    }

    Settings settings() {
        return settings;
    }

    Ports ports() {
        return settings.ports();
    }

    /** The processes of the parts that are measured, as they are now. */
    Map<String, Long> pids() {
        Snapshot now = new StateFile(settings)
                .running()
                .orElseThrow(() -> new Refusal("The platform ended while it was measured: see ./samenspel logs."));
        var pids = new LinkedHashMap<String, Long>();
        MEASURED.forEach(name -> now.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(PartStatus::process)
                .map(Optional::ofNullable)
                .flatMap(Optional::stream)
                .map(ProcessId::pid)
                .forEach(pid -> pids.put(name, pid)));
        if (pids.size() < MEASURED.size()) {
            throw new Refusal("Not all of " + MEASURED + " run: see ./samenspel status.");
        }
        return pids;
    }
}
