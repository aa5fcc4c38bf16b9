package org.samenspel.local.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Part;
import org.samenspel.local.process.Launcher;
import org.samenspel.local.process.ProcessId;

/** The life of one part: waits for what it needs, is prepared, started, watched, started again when it ends by itself. */
final class PartRun {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(2);

    private final Part part;
    private final Launcher launcher;
    private final Duration stopPatience;
    private final Runnable changed;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile PartStatus status;
    private @Nullable Process process;
    private boolean stopping;

    PartRun(Part part, Launcher launcher, Duration stopPatience, Runnable changed) {
        this.part = part;
        this.launcher = launcher;
        this.stopPatience = stopPatience;
        this.changed = changed;
        this.status = new PartStatus(part.name(), PartState.WAITING, part.address(), null, null, 0);
    }

    Part part() {
        return part;
    }

    PartStatus status() {
        return status;
    }

    /** Completes when the part is ready for the first time, or exceptionally when it can't be. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    void begin(Function<String, PartRun> others) {
        Thread.ofVirtual().name(part.name()).start(() -> live(others));
    }

    private void live(Function<String, PartRun> others) {
        try {
            part.build(launcher);
            part.needs().forEach(need -> others.apply(need).ready.join());
            become(status.with(PartState.PREPARING));
            part.prepare(launcher);
            startUntilReady();
            ready.complete(null);
            watch();
        } catch (CompletionException needFailed) {
            ready.completeExceptionally(needFailed);
        } catch (Exception failure) {
            become(status.with(PartState.FAILED));
            ready.completeExceptionally(
                    failure instanceof Refusal
                            ? failure
                            : new Refusal(part.name() + " can't start: " + failure, failure));
        }
    }

    private void watch() throws InterruptedException {
        while (ended()) {
            become(status.restarting());
            Thread.sleep(BEFORE_RESTART);
            try {
                startUntilReady();
            } catch (Exception failure) {
                System.err.println(Instant.now() + " " + part.name() + " not restarted: " + failure.getMessage());
                kill();
            }
        }
    }

    /** Waits for the end of the process; false when we stopped it ourselves. */
    private boolean ended() throws InterruptedException {
        Process watched = process();
        if (watched != null) {
            watched.waitFor();
        }
        return !isStopping();
    }

    private void startUntilReady() throws Exception {
        Process started = start();
        Instant begin = Instant.now();
        while (!part.ready()) {
            if (!started.isAlive()) {
                throw new Refusal(part.name() + " ended while it started (exit code " + started.exitValue()
                        + "): see ./samenspel logs " + part.name() + ".");
            }
            if (Duration.between(begin, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new Refusal(part.name() + " was not ready within " + PATIENCE.toSeconds()
                        + " seconds: see ./samenspel logs " + part.name() + ".");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        part.furnish();
        become(status.ready(Duration.between(begin, Instant.now()).toMillis() / 1000.0));
    }

    private synchronized Process start() {
        if (stopping) {
            throw new Refusal(part.name() + " was stopped while it started.");
        }
        Process started = launcher.start(part.launch());
        process = started;
        become(status.started(ProcessId.of(started.pid()).orElse(new ProcessId(started.pid(), 0))));
        return started;
    }

    /** Ends the process in order; by force when it takes too long. */
    void stop() {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        if (running != null && running.isAlive()) {
            end(running);
        }
        become(status.ended(status.state() == PartState.FAILED ? PartState.FAILED : PartState.STOPPED));
    }

    private void end(Process running) {
        try {
            Signals.send(part.stopSignal(), running.pid());
            if (!running.waitFor(stopPatience)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            running.destroyForcibly();
        }
    }

    private synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private synchronized @Nullable Process process() {
        return process;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void become(PartStatus next) {
        status = next;
        changed.run();
    }
}
