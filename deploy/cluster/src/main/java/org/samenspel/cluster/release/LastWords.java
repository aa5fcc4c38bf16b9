package org.samenspel.cluster.release;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.samenspel.local.Refusal;

/** What pods of a release say that is no good news, while somebody waits for them: those that Helm takes away take their logs along. */
public final class LastWords implements AutoCloseable {

    private static final Pattern BAD =
            Pattern.compile("ERROR|FATAL|WRONG|Waiting\\. |Exception|Caused by|Not fit|[Dd]enied|[Rr]efused|[Ff]ailed");
    private static final int MOST = 40;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Namespace namespace;
    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread thread;

    public LastWords(Namespace namespace) {
        this.namespace = namespace;
        this.thread = Thread.ofVirtual().start(this::listen);
    }

    /** A line each, the last ones last. */
    public synchronized String told() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void listen() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(BETWEEN_LOOKS);
                add(said());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (Refusal interrupted) {
            // Whoever waited was told enough.
        }
    }

    /** Of all that run; of the others the API server says that they don't. */
    private String said() {
        return namespace
                .kubectl()
                .ask(
                        "",
                        "--namespace",
                        namespace.name(),
                        "logs",
                        "--selector=app.kubernetes.io/part-of=samenspel",
                        "--all-containers",
                        "--ignore-errors",
                        "--prefix",
                        "--tail=30",
                        "--max-log-requests=50")
                .output();
    }

    synchronized void add(String said) {
        said.lines()
                .filter(line -> BAD.matcher(line).find() && !line.startsWith("error: ") && !lines.contains(line))
                .forEach(lines::addLast);
        while (lines.size() > MOST) {
            lines.removeFirst();
        }
    }
}
