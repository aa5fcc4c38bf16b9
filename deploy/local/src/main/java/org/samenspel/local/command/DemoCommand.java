package org.samenspel.local.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.demo.Story;
import org.samenspel.local.supervisor.Phase;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Starts the platform if it isn't up, loads LEVL's year plan 2022, plays its story, prints the report.")
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Option(names = "--json", description = "Prints the report as one JSON document.")
    private boolean json;

    @Option(names = "--exit", description = "Stops the platform afterwards.")
    private boolean exit;

    @Override
    public Integer call() {
        Settings settings = options.settings();
        PrintStream progress = json ? System.err : System.out;
        Snapshot platform = new StateFile(settings)
                .running()
                .filter(snapshot -> snapshot.phase() == Phase.READY)
                .orElseGet(() -> new Platform(settings).up(false, progress));
        try {
            System.out.println(new Story(settings, new Ports(platform.port()), progress).playAndReport(json));
        } finally {
            if (exit) {
                new Platform(settings).down();
            }
        }
        if (!exit) {
            progress.print(Addresses.of(settings, platform.port()));
        }
        return 0;
    }
}
