package org.samenspel.cluster.node;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.samenspel.local.Refusal;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;
import org.samenspel.local.process.ProcessId;

/** The processes of the parts: started here, living on when we end, and found again by their numbers. */
final class Processes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int END_PATIENCE_SECONDS = 5;
    private static final int BETWEEN_LOOKS_MILLIS = 100;

    private final Node node;
    private final Path logs;
    private final List<String> door;
    private final Launcher launcher = new Launcher();

    Processes(Node node) {
        this(node, node.logs(), List.of());
    }

    /** @param door a program, with its arguments, that goes to another network and becomes the one that it is told then */
    Processes(Node node, Path logs, List<String> door) {
        this.node = node;
        this.logs = logs;
        this.door = List.copyOf(door);
    }

    /** Those that run. */
    Map<Part, ProcessId> running() throws IOException {
        var running = new EnumMap<Part, ProcessId>(Part.class);
        if (Files.exists(file())) {
            JSON.readValue(file().toFile(), new TypeReference<Map<Part, ProcessId>>() {})
                    .forEach((part, process) -> {
                        if (process.alive()) {
                            running.put(part, process);
                        }
                    });
        }
        return running;
    }

    /** In a session of its own, so that neither our end nor Ctrl-C ends it. */
    Process start(Part part, List<String> arguments, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(door);
        command.add(part.program());
        command.addAll(arguments);
        Process process = launcher.start(new Launch(command, environment, log(part), "clear"));
        Map<Part, ProcessId> all = running();
        ProcessId.of(process.pid()).ifPresent(id -> all.put(part, id));
        write(all);
        return process;
    }

    /** Refuses when it ends, or doesn't get ready in time. */
    void await(Part part, Process process, BooleanSupplier ready, int patienceSeconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new Refusal(part.program() + " doesn't start: see " + log(part) + ".");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private Path log(Part part) {
        return logs.resolve(part.program() + ".log");
    }

    /** Asks these to end, all at once, and ends those that don't. */
    void stop(Collection<Part> parts) throws IOException, InterruptedException {
        List<ProcessHandle> processes = running().entrySet().stream()
                .filter(entry -> parts.contains(entry.getKey()))
                .map(entry -> entry.getValue().handle())
                .flatMap(Optional::stream)
                .toList();
        processes.forEach(ProcessHandle::destroy);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_PATIENCE_SECONDS);
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                process.destroyForcibly();
                process.onExit().join();
            }
        }
    }

    private Path file() {
        return node.state().resolve("processes.json");
    }

    /** A reader sees the old file or the new one. */
    private void write(Map<Part, ProcessId> all) throws IOException {
        Path next = node.state().resolve("processes.json.next");
        JSON.writeValue(next.toFile(), all);
        Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
