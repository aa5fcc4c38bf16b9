package org.samenspel.local.supervisor;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
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

    static final Duration BEFORE_RESTART = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration TO_LET_GO = Duration.ofSeconds(20);

    private final Launcher launcher;
    private final Patience patience;
    private final Runnable changed;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final AtomicBoolean claimed = new AtomicBoolean();
    private volatile Part part;
    private volatile PartStatus status;
    private volatile @Nullable Thread life;
    private @Nullable Process process;

    /** While the next one starts beside it: meanwhile whoever watches starts nothing. */
    private @Nullable Process replaced;

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
        spend(() -> live(others));
    }

    private synchronized void spend(Runnable rest) {
        Thread next = Thread.ofVirtual().name(part.name()).unstarted(rest);
        life = next;
        next.start();
    }

    /** Stops the part until it goes on; the claim of one command refuses that of another. */
    void hold(PartState meanwhile) throws InterruptedException {
        claim();
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
            for (Instant begin = Instant.now(); answersReady(part) && !isOver(begin, TO_LET_GO); ) {
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
            watchFromNowOn(startUntilReady(part));
        } catch (Exception failure) {
            kill();
            become(status.ended(isStopping() ? PartState.STOPPED : PartState.FAILED));
            throw failure;
        } finally {
            claimed.set(false);
        }
    }

    /**
     * Starts the part anew beside its process, and ends that when the next one is ready; when that can't be, all stays as it was. False,
     * and nothing is done, when it can't be started so: only one can run, or none is ready that could serve meanwhile.
     *
     * @param install brings what the next one runs
     */
    boolean renew(Runnable install) throws Exception {
        claim();
        try {
            Process old = beginToReplace();
            if (old == null) {
                return false;
            }
            PartStatus before = status;
            Part next = part.beside().orElseThrow();
            Process renewed;
            try {
                install.run();
                renewed = startUntilReady(next);
            } catch (Exception | Error failure) {
                giveUp(old, before);
                throw failure;
            }
            if (old.isAlive()) {
                end(old, patience.toStop());
            }
            takeOver(next, renewed);
            return true;
        } finally {
            claimed.set(false);
        }
    }

    /** One that ended by itself is in the hands of whoever watches it, until it is ready again. */
    private synchronized @Nullable Process beginToReplace() {
        Process serving = status.state() == PartState.READY && !isStopping() ? process : null;
        replaced = serving != null && serving.isAlive() && part.beside().isPresent() ? serving : null;
        return replaced;
    }

    private synchronized void takeOver(Part next, Process renewed) {
        part = next;
        replaced = null;
        watchFromNowOn(renewed);
    }

    /** Whoever watched the old one goes on if that lives; if it ended meanwhile, he left, and another one starts it again. */
    private void giveUp(Process old, PartStatus before) {
        Process next = process();
        if (next != null && next != old) {
            kill(next);
        }
        if (isStopping() && old.isAlive()) {
            end(old, patience.toStop());
        }
        synchronized (this) {
            process = old;
            replaced = null;
            become(isStopping() ? before.ended(PartState.STOPPED) : before);
            if (!old.isAlive() && !isStopping()) {
                watchFromNowOn(old);
            }
        }
    }

    private void claim() {
        if (!claimed.compareAndSet(false, true)) {
            throw new Refusal(part.name() + " is in the hands of another ./samenspel ("
                    + status.state().text() + "): wait for its end.");
        }
    }

    private void live(Function<String, PartRun> others) {
        try {
            part.build(launcher);
            part.needs().forEach(need -> others.apply(need).ready.join());
            become(status.with(PartState.PREPARING));
            part.prepare(launcher);
            Process started = startUntilReady(part);
            ready.complete(null);
            watch(part, started);
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

    private synchronized void watchFromNowOn(Process started) {
        Part watched = part;
        spend(() -> watchToTheEnd(watched, started));
    }

    private void watchToTheEnd(Part watched, Process started) {
        try {
            watch(watched, started);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until we stopped it, or another one is in its place. */
    private void watch(Part watched, Process started) throws InterruptedException {
        awaitEnd(watched, started);
        while (restarts()) {
            Thread.sleep(BEFORE_RESTART);
            awaitEnd(watched, startAgain(watched));
        }
    }

    private Process startAgain(Part watched) {
        try {
            return startUntilReady(watched);
        } catch (Exception | Error failure) {
            System.err.println(Instant.now() + " " + part.name() + " not restarted: " + failure.getMessage());
            kill();
            return requireNonNull(process());
        }
    }

    /** And ends a process that hangs. */
    private void awaitEnd(Part watched, Process running) throws InterruptedException {
        if (new Pulse(watched, patience).hangs(running) && !isStopping()) {
            System.err.println(Instant.now() + " " + part.name() + " hangs: " + patience.questions()
                    + " questions without an answer");
            end(running, patience.toStopWhatHangs());
        }
        running.waitFor();
    }

    /** Whether it is for this thread to start the part again; from then on the part is restarting for everybody. */
    private synchronized boolean restarts() {
        boolean mine = !isStopping() && replaced == null && life == Thread.currentThread();
        if (mine) {
            become(status.restarting());
        }
        return mine;
    }

    private Process startUntilReady(Part starting) throws Exception {
        Process started = start(starting);
        Instant begin = Instant.now();
        while (!answersReady(starting)) {
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
        starting.furnish();
        become(status.ready(Duration.between(begin, Instant.now()).toMillis() / 1000.0));
        return started;
    }

    private static boolean answersReady(Part asked) {
        return Question.ask(asked::ready, false, TO_GET_READY).join();
    }

    private static boolean isOver(Instant begin, Duration patience) {
        return Duration.between(begin, Instant.now()).compareTo(patience) > 0;
    }

    private synchronized Process start(Part starting) {
        if (isStopping()) {
            throw new Refusal(part.name() + " was stopped while it started.");
        }
        Process started = launcher.start(starting.launch());
        process = started;
        become(status.started(ProcessId.of(started.pid()).orElse(new ProcessId(started.pid(), 0))));
        return started;
    }

    /** Ends the process, or both, in order; by force when it takes too long. */
    void stop() {
        List<Process> running;
        synchronized (this) {
            stopping = true;
            running = Stream.of(Optional.ofNullable(process), Optional.ofNullable(replaced))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
        running.parallelStream().filter(Process::isAlive).forEach(one -> end(one, patience.toStop()));
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
