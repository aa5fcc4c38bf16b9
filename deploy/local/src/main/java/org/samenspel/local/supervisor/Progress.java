package org.samenspel.local.supervisor;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenspel.local.Refusal;

/** Shows how the start goes: a line for each part that gets ready, and now and then for whom we wait. */
final class Progress {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration BETWEEN_REMINDERS = Duration.ofSeconds(5);

    private final StateFile file;
    private final PrintStream out;
    private final Instant begin = Instant.now();
    private final Map<String, PartState> shown = new HashMap<>();
    private Instant lastLine = begin;

    Progress(StateFile file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /** Returns when all is ready; refuses with the supervisor's reason when it gives up. */
    Snapshot follow(Process supervisor) {
        while (true) {
            boolean alive = supervisor.isAlive();
            var snapshot = file.read().filter(read -> read.supervisor().pid() == supervisor.pid());
            if (snapshot.isPresent()) {
                show(snapshot.get());
                if (snapshot.get().phase() == Phase.READY) {
                    return snapshot.get();
                }
            }
            if (!alive) {
                throw new Refusal(snapshot.map(Snapshot::failure)
                        .orElse("The supervisor ended while starting: see ./samenspel logs supervisor."));
            }
            pause();
        }
    }

    private void show(Snapshot snapshot) {
        for (PartStatus part : snapshot.parts()) {
            if (part.state() != shown.put(part.name(), part.state()) && part.state() == PartState.READY) {
                line("%-14s ready in %5.1f s   %s", part.name(), requireNonNull(part.seconds()), part.address());
            }
        }
        if (Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_REMINDERS) > 0) {
            line(
                    "waiting for %s",
                    snapshot.parts().stream()
                            .filter(part -> part.state() != PartState.READY)
                            .map(part -> part.name() + " (" + part.state().text() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void line(String format, Object... values) {
        lastLine = Instant.now();
        double elapsed = Duration.between(begin, lastLine).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "%6.1f s  ", elapsed) + String.format(Locale.ROOT, format, values));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while starting.", interrupted);
        }
    }
}
