package org.samenspel.local.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Part;
import org.samenspel.local.part.Parts;
import org.samenspel.local.process.Development;
import org.samenspel.local.supervisor.Phase;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Request;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "dev",
        description =
                "Runs one part with live reload, continuous tests and a debugger's port; the others keep running.")
public final class DevCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Parameters(paramLabel = "NAME", description = "A service or the gateway.")
    private String name;

    @Override
    public Integer call() throws Exception {
        if (!Parts.programs().contains(name)) {
            throw new Refusal("There is nothing to develop in " + name + "; there are: "
                    + String.join(", ", Parts.programs()) + ".");
        }
        Settings wanted = options.settings();
        Snapshot platform = new StateFile(wanted)
                .running()
                .filter(snapshot -> snapshot.phase() == Phase.READY)
                .orElseGet(() -> new Platform(wanted).up(false, System.out));
        Settings settings = wanted.with(new Ports(platform.port()));
        try (var lent = Request.lend(settings, name)) {
            return develop(settings, lent);
        }
    }

    private int develop(Settings settings, Request lent) throws Exception {
        Part part = Parts.of(settings).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        var development = new Development(
                settings.home(), "services/" + name, part.launch().environment());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            development.end();
            sayGoodbye(settings);
        }));
        Thread.ofPlatform().daemon().start(() -> {
            lent.awaitEnd();
            development.end();
        });
        say(System.out, part, development.debugPort());
        return development.run();
    }

    private void say(PrintStream out, Part part, int debugPort) {
        out.println("""
            %s runs in development at %s, behind the gateway as before.
            A change is seen with the next request. r runs the tests and then those that a change touches, q or Ctrl-C ends it.
            Debugger: attach to localhost:%d.
            """.formatted(name, part.address(), debugPort));
    }

    private void sayGoodbye(Settings settings) {
        if (new StateFile(settings)
                .running()
                .filter(snapshot -> snapshot.phase() == Phase.READY)
                .isPresent()) {
            System.out.println(
                    name + " of the platform goes on with the code that was built last; ./samenspel restart " + name
                            + " builds what you changed. Tests that ran just now say that they failed: they were interrupted.");
        }
    }
}
