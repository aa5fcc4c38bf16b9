package org.samenspel.local.process;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.samenspel.local.Refusal;

/**
 * Starts processes that end when we end, even by kill -9.
 *
 * <p>The system sends the "parent death signal" when the thread that made a process ends, not when the whole parent ends.
 * So one platform thread, which lives as long as we do, starts them all.
 */
public final class Launcher {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("launcher").factory());
    private final UnaryOperator<Launch> change;

    public Launcher() {
        this(UnaryOperator.identity());
    }

    /** Starts each process as {@code change} makes of what the part says. */
    public Launcher(UnaryOperator<Launch> change) {
        this.change = change;
    }

    public Process start(Launch launch) {
        try {
            return thread.submit(() -> startHere(change.apply(launch))).get();
        } catch (ExecutionException failure) {
            throw new Refusal(
                    "Can't start " + launch.command().getFirst() + ": "
                            + requireNonNull(failure.getCause()).getMessage(),
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while starting " + launch.command().getFirst() + ".", interrupted);
        }
    }

    /** Runs a short step to its end, and refuses when it fails. */
    public void run(String what, Launch launch, int patienceSeconds) throws InterruptedException {
        Process process = start(launch);
        if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new Refusal(what + " took more than " + patienceSeconds + " seconds: see " + launch.log() + ".");
        }
        if (process.exitValue() != 0) {
            throw new Refusal(what + " failed: see " + launch.log() + ".");
        }
    }

    /** A log that can't be written, on a disk without room for one more file, is no reason not to start. */
    private static Redirect output(Path log) {
        try {
            Files.createDirectories(log.getParent());
            Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
            return Redirect.appendTo(log.toFile());
        } catch (IOException unwritable) {
            System.err.println(Instant.now() + " no log: " + unwritable);
            return Redirect.DISCARD;
        }
    }

    private static Process startHere(Launch launch) {
        var command = new ArrayList<>(List.of("setpriv", "--pdeathsig", launch.onOurDeath()));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(output(launch.log()));
        builder.environment().putAll(launch.environment());
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
