package org.samenspel.local.supervisor;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Part;
import org.samenspel.local.part.Parts;
import org.samenspel.local.process.Launcher;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.process.StartCache;

/** Starts the parts as soon as what they need is ready, and stops them in reverse order. */
public final class Supervisor {

    /** Whoever looks right after a command finds what it did; a disk that hangs holds nobody up. */
    private static final Duration TO_WRITE = Duration.ofSeconds(2);

    private final Settings settings;
    private final Reporter reporter;
    private final Map<String, PartRun> runs = new LinkedHashMap<>();
    private Phase phase = Phase.STARTING;
    private @Nullable String failure;

    public Supervisor(Settings settings, List<Part> parts) {
        this(settings, parts, new Launcher(launch -> StartCache.use(launch, settings.caches())), Patience.USUAL);
    }

    /** With processes that may take longer to end. */
    public Supervisor(Settings settings, List<Part> parts, Launcher launcher, Patience patience) {
        this.settings = settings;
        this.reporter = new Reporter(new StateFile(settings), this::snapshot);
        parts.forEach(part -> runs.put(part.name(), new PartRun(part, launcher, patience, reporter::changed)));
    }

    /** Returns when every part is ready; refuses when one can't be. */
    public void start() {
        reporter.changed();
        var firstFailure = new CompletableFuture<Void>();
        runs.values()
                .forEach(run -> run.ready().whenComplete((_, cause) -> {
                    if (cause != null) {
                        firstFailure.completeExceptionally(cause);
                    }
                }));
        runs.values().forEach(run -> run.begin(runs::get));
        try {
            CompletableFuture.anyOf(allReady(), firstFailure).join();
        } catch (CompletionException failed) {
            throw reason(failed);
        }
        become(Phase.READY);
        reporter.await(TO_WRITE);
    }

    /** Why the platform stops by itself; `up` shows it. What breaks while it stops is no reason. */
    public void fail(String sentence) {
        synchronized (this) {
            if (failure != null) {
                return;
            }
            failure = phase == Phase.STOPPING ? "The platform was stopped while it started." : sentence;
        }
        reporter.changed();
        reporter.await(TO_WRITE);
    }

    /** How things stand now, whether it could be written or not. */
    synchronized Snapshot snapshot() {
        List<PartStatus> parts = runs.values().stream().map(PartRun::status).toList();
        return new Snapshot(ProcessId.own(), settings.ports().base(), phase, failure, parts);
    }

    /**
     * Starts the part anew with what was built last, and returns when it is ready. The others go on. It is stopped before, unless it
     * serves and two of its processes can run side by side.
     */
    void restart(String name) throws Exception {
        PartRun run = running(name);
        if (renew(run)) {
            return;
        }
        run.hold(PartState.RESTARTING);
        try {
            Parts.install(settings, name);
        } finally {
            takeBack(name);
        }
    }

    private boolean renew(PartRun run) throws Exception {
        try {
            return run.renew(() -> Parts.install(settings, run.part().name()));
        } finally {
            reporter.await(TO_WRITE);
        }
    }

    /** Stops the part, so that somebody else can run in its place until it is taken back. */
    void lend(String name) throws InterruptedException {
        running(name).hold(PartState.IN_DEVELOPMENT);
        reporter.await(TO_WRITE);
    }

    /** Starts the part that was lent. */
    void takeBack(String name) throws Exception {
        try {
            run(name).goOn();
        } finally {
            reporter.await(TO_WRITE);
        }
    }

    private PartRun running(String name) {
        PartRun run = run(name);
        synchronized (this) {
            if (phase != Phase.READY) {
                throw new Refusal("The platform is starting or stopping: see ./samenspel status.");
            }
        }
        return run;
    }

    private PartRun run(String name) {
        PartRun run = runs.get(name);
        if (run == null) {
            throw new Refusal("There is no part " + name + "; there are: " + String.join(", ", runs.keySet()) + ".");
        }
        return run;
    }

    /** Stops everything; each part after those that use it. */
    public void stop() {
        become(Phase.STOPPING);
        var remaining = new HashMap<>(runs);
        while (!remaining.isEmpty()) {
            var used = new HashSet<String>();
            remaining.values().forEach(run -> used.addAll(run.part().uses()));
            List<PartRun> wave = remaining.values().stream()
                    .filter(run -> !used.contains(run.part().name()))
                    .toList();
            wave.parallelStream().forEach(PartRun::stop);
            wave.forEach(run -> remaining.remove(run.part().name()));
        }
        become(Phase.STOPPED);
        reporter.await(TO_WRITE);
    }

    private CompletableFuture<Void> allReady() {
        return CompletableFuture.allOf(
                runs.values().stream().map(PartRun::ready).toArray(CompletableFuture[]::new));
    }

    private static Refusal reason(Throwable failed) {
        Throwable cause = failed;
        while (!(cause instanceof Refusal) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof Refusal refusal ? refusal : new Refusal("The platform can't start: " + cause, cause);
    }

    private void become(Phase next) {
        synchronized (this) {
            phase = next;
        }
        reporter.changed();
    }
}
