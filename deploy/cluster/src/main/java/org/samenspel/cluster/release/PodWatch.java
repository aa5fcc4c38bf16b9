package org.samenspel.cluster.release;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.samenspel.local.Refusal;

/** Says, while Helm waits, how many pods are ready and what the others wait for; each change once. */
public final class PodWatch implements AutoCloseable {

    private static final String WAITING = "; waiting: ";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final Namespace namespace;
    private final PrintStream progress;
    private final long begin = System.nanoTime();
    private final Thread thread;
    private volatile String seen = "";
    private volatile String waiting = "";

    public PodWatch(Namespace namespace, PrintStream progress) {
        this.namespace = namespace;
        this.progress = progress;
        this.thread = Thread.ofVirtual().start(this::watch);
    }

    /** What pods waited for when they last did: after a failure Helm takes them away, and brings back what was there before. */
    public String seen() {
        return waiting.isEmpty() ? seen : waiting;
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
                waiting = now.contains(WAITING) ? now : waiting;
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
                : ready + " of " + lasting.size() + " pods ready" + (others.isEmpty() ? "" : WAITING + others);
    }
}
