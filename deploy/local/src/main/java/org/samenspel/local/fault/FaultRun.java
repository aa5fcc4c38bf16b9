package org.samenspel.local.fault;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.Leftovers;
import org.samenspel.local.bench.Workbench;
import org.samenspel.local.fault.Control.Entrance;
import org.samenspel.local.part.Folders;
import org.samenspel.local.supervisor.StateFile;

/** Faults, one after the other, on a platform that nobody else uses. */
public final class FaultRun {

    private final Settings settings;
    private final List<Fault> faults;
    private final PrintStream progress;

    /**
     * @param beside a platform that may run: this one has a folder in that one's, and ports of its own
     * @param names of faults, or of groups of them; all when empty
     */
    public FaultRun(Settings beside, List<String> names, PrintStream progress) {
        this.faults = Faults.named(names);
        this.settings = new Settings(
                beside.home(), beside.state().resolve("faults"), beside.ports().nextFree());
        this.progress = progress;
    }

    /** Starts the platform with no data, tries all, and stops it. */
    public FaultsReport run() {
        if (new StateFile(settings).running().isEmpty()) {
            Folders.delete(settings.data());
            Folders.delete(settings.memory());
        }
        try (var leftovers = new Leftovers()) {
            var scene = new Scene(settings, new Workbench(settings, progress, leftovers));
            var outcomes = new ArrayList<Outcome>();
            for (Fault fault : faults) {
                Outcome outcome = outcome(scene, fault);
                progress.print(FaultsReport.row(outcome));
                outcomes.add(outcome);
            }
            return new FaultsReport(outcomes);
        }
    }

    private static Outcome outcome(Scene scene, Fault fault) {
        return Outcome.of(fault, () -> fault.trial().at(scene, scene.gateway()), () -> {
            try (Entrance without = fault.control().opening().open(scene)) {
                return fault.trial().at(scene, without.address());
            }
        });
    }
}
