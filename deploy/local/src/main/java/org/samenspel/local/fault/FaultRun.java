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
     * @param without names of those that are left out
     */
    public FaultRun(Settings beside, List<String> names, List<String> without, PrintStream progress) {
        this.faults = Faults.named(names, without);
        this.settings = new Settings(
                beside.home(), beside.state().resolve("faults"), beside.ports().nextFree());
        this.progress = progress;
    }

    /** Starts the platform with no data, tries all, and stops it. */
    public FaultsReport run() {
        try (var leftovers = new Leftovers()) {
            Scene scene = scene(leftovers);
            var outcomes = new ArrayList<Outcome>();
            for (Fault fault : faults) {
                Outcome outcome = outcome(scene, fault);
                progress.print(FaultsReport.row(outcome));
                outcomes.add(outcome);
            }
            return new FaultsReport(outcomes);
        }
    }

    private Scene scene(Leftovers leftovers) {
        var disk = new SmallDisk(settings);
        disk.takeAway();
        Settings here = StorageFaults.needSmallDisk(faults) && disk.mount(leftovers) ? disk.platform() : settings;
        if (new StateFile(here).running().isEmpty()) {
            Folders.delete(here.data());
            Folders.delete(here.memory());
        }
        return new Scene(here, new Workbench(here, progress, leftovers), disk);
    }

    private static Outcome outcome(Scene scene, Fault fault) {
        return Outcome.of(fault, () -> fault.trial().at(scene, scene.gateway()), () -> {
            try (Entrance without = fault.control().opening().open(scene)) {
                return fault.trial().at(scene, without.address());
            }
        });
    }
}
