package org.samenspel.cluster.node;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.samenspel.local.Refusal;

/** Does one thing after the other, and tells a person what and since when. */
final class Steps {

    private static final int BETWEEN_REMINDERS_SECONDS = 15;
    private static final int LAST_LINES = 20;

    private final PrintStream out;
    private final Path log;
    private final Instant begin = Instant.now();

    Steps(PrintStream out, Path log) {
        this.out = out;
        this.log = log;
    }

    void tell(String what) {
        double elapsed = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", elapsed, what));
    }

    /** Runs the program to its end, with what it says in the log, and refuses with its last words when it fails. */
    void run(String what, Step step) throws IOException, InterruptedException {
        tell(what);
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(step.command())
                .directory(step.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().putAll(step.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        while (!process.waitFor(BETWEEN_REMINDERS_SECONDS, TimeUnit.SECONDS)) {
            tell("still " + what);
        }
        if (process.exitValue() != 0) {
            throw new Refusal(String.join(" ", step.command()) + " failed:\n" + lastWords() + "\nThe whole log is in "
                    + log + ".");
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }
}
