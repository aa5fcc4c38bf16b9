package org.samenspel.local.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Part;
import org.samenspel.local.part.Question;
import org.samenspel.local.process.Launcher;
import org.samenspel.local.process.ProcessId;

/**
 * The life of one part: waits for what it needs, is prepared, started, watched, started again when it ends by itself or hangs. A
 * command may have it stopped for a while and started anew.
 */
final class PartRun {

    /** On a machine where all parts together have a small share of a processor, a service has needed more than four. */
    private static final Duration TO_GET_READY = Duration.ofMinutes(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(2);
    private static final Duration TO_LET_GO = Duration.ofSeconds(20);

    private final Part part;
    private final Launcher launcher;
    private final Patience patience;
    private final Runnable changed;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final AtomicBoolean claimed = new AtomicBoolean();
    private volatile PartStatus status;
    private volatile @Nullable Thread life;
    private @Nullable Process process;
    private boolean stopping;
    private boolean held;

    PartRun(Part part, Launcher launcher, Patience patience, Runnable changed) {
        this.part = part;
        this.launcher = launcher;
        this.patience = patience;
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
        life = Thread.ofVirtual().name(part.name()).start(() -> live(others));
    }

    /** Stops the part until it goes on; the claim of one command refuses that of another. */
    void hold(PartState meanwhile) throws InterruptedException {
        if (!claimed.compareAndSet(false, true)) {
            throw new Refusal(part.name() + " is in the hands of another ./samenspel ("
                    + status.state().text() + "): wait for its end.");
        }
        Process running;
        synchronized (this) {
            held = true;
            running = process;
        }
        if (running != null && running.isAlive()) {
            end(running, patience.toStop());
        }
        Thread watching = life;
        if (watching != null) {
            watching.join();
        }
        become(status.ended(meanwhile));
    }

    /**
     * Starts the part that is held, and returns when it is ready; of a platform that stops it stays stopped. What holds its ports may
     * need a moment to let go of them.
     */
    void goOn() throws Exception {
        try {
            for (Instant begin = Instant.now(); answersReady() && !isOver(begin, TO_LET_GO); ) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            synchronized (this) {
                held = false;
                if (stopping) {
                    return;
                }
            }
            become(status.with(PartState.PREPARING));
            part.prepare(launcher);
            startUntilReady();
            life = Thread.ofVirtual().name(part.name()).start(this::watchToTheEnd);
        } catch (Exception failure) {
            kill();
            become(status.ended(isStopping() ? PartState.STOPPED : PartState.FAILED));
            throw failure;
        } finally {
            claimed.set(false);
        }
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

    private void watchToTheEnd() {
        try {
            watch();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() throws InterruptedException {
        while (ended()) {
            become(status.restarting());
            Thread.sleep(BEFORE_RESTART);
            try {
                startUntilReady();
            } catch (Exception | Error failure) {
                System.err.println(Instant.now() + " " + part.name() + " not restarted: " + failure.getMessage());
                kill();
            }
        }
    }

    /** Waits for the end of the process, and ends one that hangs; false when we stopped it ourselves. */
    private boolean ended() throws InterruptedException {
        Process watched = process();
        if (watched != null) {
            if (new Pulse(part, patience).hangs(watched) && !isStopping()) {
                System.err.println(Instant.now() + " " + part.name() + " hangs: " + patience.questions()
                        + " questions without an answer");
                end(watched, patience.toStopWhatHangs());
            }
            watched.waitFor();
        }
        return !isStopping();
    }

    private void startUntilReady() throws Exception {
        Process started = start();
        Instant begin = Instant.now();
        while (!answersReady()) {
            if (!started.isAlive()) {
                throw new Refusal(part.name() + " ended while it started (exit code " + started.exitValue()
                        + "): see ./samenspel logs " + part.name() + ".");
            }
            if (isOver(begin, TO_GET_READY)) {
                throw new Refusal(part.name() + " was not ready within " + TO_GET_READY.toMinutes()
                        + " minutes: see ./samenspel logs " + part.name() + ".");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        part.furnish();
        become(status.ready(Duration.between(begin, Instant.now()).toMillis() / 1000.0));
    }

    private boolean answersReady() {
        return Question.ask(part::ready, false, TO_GET_READY).join();
    }

    private static boolean isOver(Instant begin, Duration patience) {
        return Duration.between(begin, Instant.now()).compareTo(patience) > 0;
    }

    private synchronized Process start() {
        if (isStopping()) {
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
            end(running, patience.toStop());
        }
        become(status.ended(status.state() == PartState.FAILED ? PartState.FAILED : PartState.STOPPED));
    }

    private void end(Process running, Duration inOrder) {
        try {
            Signals.send(part.stopSignal(), running.pid());
            if (!running.waitFor(inOrder)) {
                kill(running);
                running.waitFor();
            }
        } catch (InterruptedException interrupted) {
            kill(running);
        }
    }

    private void kill() {
        Process running = process();
        if (running != null) {
            kill(running);
        }
    }

    /** With what it started: that of PostgreSQL holds memory that the next one waits for. */
    private static void kill(Process running) {
        List<ProcessHandle> children = running.descendants().toList();
        running.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private synchronized @Nullable Process process() {
        return process;
    }

    private synchronized boolean isStopping() {
        return stopping || held;
    }

    private void become(PartStatus next) {
        status = next;
        changed.run();
    }
}
