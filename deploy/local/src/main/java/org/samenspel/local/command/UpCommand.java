package org.samenspel.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.supervisor.PartState;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Phase;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts the platform and returns when every part is ready.")
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Option(names = "--fresh", description = "Deletes all data first.")
    private boolean fresh;

    @Override
    public Integer call() {
        Settings settings = options.settings();
        var running = Platform.running(settings).filter(snapshot -> snapshot.phase() == Phase.READY);
        if (running.isPresent() && fresh) {
            throw new Refusal("The platform is running: stop it with ./samenspel down before you delete its data.");
        }
        if (running.isPresent()) {
            return look(settings, running.get());
        }
        Snapshot snapshot = new Platform(settings).up(fresh, System.out);
        System.out.println("The platform is up.");
        System.out.print(Addresses.of(settings, snapshot.port()));
        return 0;
    }

    /** Starts again what failed, and says what runs older code than what was built. */
    private static int look(Settings settings, Snapshot running) {
        List<String> failed = running.parts().stream()
                .filter(part -> part.state() == PartState.FAILED)
                .map(PartStatus::name)
                .toList();
        System.out.println("The platform is already up.");
        boolean started = new Restart(settings, System.out).all(failed);
        System.out.print(OlderCode.advice(settings));
        System.out.print(Addresses.of(settings, running.port()));
        return started ? 0 : 1;
    }
}
