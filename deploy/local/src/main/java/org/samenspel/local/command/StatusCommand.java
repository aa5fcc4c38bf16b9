package org.samenspel.local.command;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.samenspel.local.NotRunning;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Parts;
import org.samenspel.local.part.Silence;
import org.samenspel.local.supervisor.PartState;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "status", description = "Shows each part: state, address, process, memory, time to ready.")
public final class StatusCommand implements Callable<Integer> {

    private static final int NOT_ALL_READY = 1;

    @Mixin
    private PlatformOptions options;

    @Override
    public Integer call() throws InterruptedException {
        Optional<Snapshot> running = Platform.running(options.settings());
        if (running.isEmpty()) {
            System.out.println(new NotRunning().getMessage());
            return NotRunning.CODE;
        }
        Set<String> silent = silent(running.get());
        // Asking takes a while: what was started anew meanwhile was no more than busy with that.
        Snapshot now = silent.isEmpty()
                ? running.get()
                : Platform.running(options.settings()).orElse(running.get());
        var standing = Standing.of(running.get(), now, silent);
        System.out.print(standing.table());
        System.out.print(OlderCode.advice(options.settings()));
        return standing.allReady() ? 0 : NOT_ALL_READY;
    }

    /** Those that were ready and don't answer now. */
    private Set<String> silent(Snapshot snapshot) throws InterruptedException {
        Set<String> ready = snapshot.parts().stream()
                .filter(part -> part.state() == PartState.READY)
                .map(PartStatus::name)
                .collect(Collectors.toSet());
        Settings settings = options.settings().with(new Ports(snapshot.port()));
        return Silence.among(Parts.of(settings).stream()
                .filter(part -> ready.contains(part.name()))
                .toList());
    }
}
