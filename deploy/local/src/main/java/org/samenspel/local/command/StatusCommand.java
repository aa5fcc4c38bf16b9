package org.samenspel.local.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "status", description = "Shows each part: state, address, process, memory, time to ready.")
public final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    @Mixin
    private PlatformOptions options;

    @Override
    public Integer call() {
        var running = new StateFile(options.settings()).running();
        if (running.isEmpty()) {
            System.out.println("The platform is not running: start it with ./samenspel up.");
            return NOT_RUNNING;
        }
        System.out.print(table(running.get()));
        return 0;
    }

    static String table(Snapshot snapshot) {
        var table = new StringBuilder(row("part", "state", "address", "process", "memory", "ready after"));
        long memory = snapshot.supervisor().memory();
        table.append(row(
                "supervisor",
                snapshot.phase().name().toLowerCase(Locale.ROOT),
                "",
                Long.toString(snapshot.supervisor().pid()),
                megabytes(memory),
                ""));
        for (PartStatus part : snapshot.parts()) {
            ProcessId process = part.process();
            long own = process == null ? 0 : process.memoryWithChildren();
            memory += own;
            table.append(row(
                    part.name(),
                    state(part),
                    part.address(),
                    process == null ? "" : Long.toString(process.pid()),
                    megabytes(own),
                    part.seconds() == null ? "" : "%.1f s".formatted(part.seconds())));
        }
        return table.append(row("total", "", "", "", megabytes(memory), "")).toString();
    }

    private static String state(PartStatus part) {
        return part.restarts() == 0 ? part.state().text() : part.state().text() + ", restarts: " + part.restarts();
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }

    private static String row(String part, String state, String address, String process, String memory, String ready) {
        return "%-14s %-22s %-24s %8s %8s %12s%n".formatted(part, state, address, process, memory, ready);
    }
}
