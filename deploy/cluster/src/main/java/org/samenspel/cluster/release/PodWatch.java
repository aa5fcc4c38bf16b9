package org.samenspel.cluster.release;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.samenspel.local.Refusal;

/** Says, while Helm waits, how many pods are ready and what the others wait for; each change once. */
public final class PodWatch implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final Namespace namespace;
    private final PrintStream progress;
    private final long begin = System.nanoTime();
    private final Thread thread;
    private volatile String seen = "";

    public PodWatch(Namespace namespace, PrintStream progress) {
        this.namespace = namespace;
        this.progress = progress;
        this.thread = Thread.ofVirtual().start(this::watch);
    }

    /** What was seen last: after a failure Helm takes the pods away. */
    public String seen() {
        return seen;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            String now = describe(namespace.pods());
            if (!now.equals(seen) && !now.isEmpty()) {
                seen = now;
                progress.printf(
                        "%6d s  %s%n",
                        Duration.ofNanos(System.nanoTime() - begin).toSeconds(), now);
            }
        } catch (Refusal notNow) {
            // The API server is busy: the next look will tell.
        }
    }

    static String describe(List<Pod> pods) {
        List<Pod> lasting = pods.stream().filter(Pod::isLasting).toList();
        long ready = lasting.stream().filter(Pod::isReady).count();
        String others = lasting.stream()
                .filter(pod -> !pod.isReady())
                .map(pod -> pod.program() + " (" + pod.reason() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        return lasting.isEmpty()
                ? ""
                : ready + " of " + lasting.size() + " pods ready" + (others.isEmpty() ? "" : "; waiting: " + others);
    }
}
