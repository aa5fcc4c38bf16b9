package org.samenspel.local.command;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Parts;
import org.samenspel.local.part.Silence;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartState;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "status", description = "Shows each part: state, address, process, memory, time to ready.")
public final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;
    private static final int NOT_ANSWERING = 1;

    @Mixin
    private PlatformOptions options;

    @Override
    public Integer call() {
        var running = new StateFile(options.settings()).running();
        if (running.isEmpty()) {
            System.out.println("The platform is not running: start it with ./samenspel up.");
            return NOT_RUNNING;
        }
        Set<String> silent = silent(running.get());
        System.out.print(table(running.get(), silent));
        System.out.print(OlderCode.advice(options.settings()));
        return silent.isEmpty() ? 0 : NOT_ANSWERING;
    }

    /** Those that were ready and don't answer now. */
    private Set<String> silent(Snapshot snapshot) {
        Set<String> ready = snapshot.parts().stream()
                .filter(part -> part.state() == PartState.READY)
                .map(PartStatus::name)
                .collect(Collectors.toSet());
        Settings settings = options.settings().with(new Ports(snapshot.port()));
        return Silence.among(Parts.of(settings).stream()
                .filter(part -> ready.contains(part.name()))
                .toList());
    }

    private static String table(Snapshot snapshot, Set<String> silent) {
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
                    state(part, silent),
                    part.address(),
                    process == null ? "" : Long.toString(process.pid()),
                    megabytes(own),
                    part.seconds() == null ? "" : "%.1f s".formatted(part.seconds())));
        }
        return table.append(row("total", "", "", "", megabytes(memory), "")).toString();
    }

    private static String state(PartStatus part, Set<String> silent) {
        String state =
                silent.contains(part.name()) ? "not answering" : part.state().text();
        return part.restarts() == 0 ? state : state + ", restarts: " + part.restarts();
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }

    private static String row(String part, String state, String address, String process, String memory, String ready) {
        return "%-14s %-22s %-24s %8s %8s %12s%n".formatted(part, state, address, process, memory, ready);
    }
}
