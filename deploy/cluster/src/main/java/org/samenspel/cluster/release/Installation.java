package org.samenspel.cluster.release;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.samenspel.local.Refusal;

/** Brings a release to its namespace, for people who watch. */
public record Installation(Namespace namespace, Release release) {

    private static final int WARNINGS = 10;

    /**
     * Returns what the chart says to do next, when all pods are ready.
     *
     * @throws Refusal with what the cluster warned of, when they don't get ready
     */
    public String bring(Release.Wanted wanted, PrintStream progress) {
        namespace.make();
        String notes;
        try (var watch = new PodWatch(namespace, progress)) {
            notes = bring(wanted, watch);
        }
        String waiting = namespace.pods().stream()
                .filter(pod -> pod.isLasting() && !pod.isReady())
                .map(Pod::name)
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            throw new Refusal("Helm came back, and not ready are: " + waiting);
        }
        return notes;
    }

    private String bring(Release.Wanted wanted, PodWatch watch) {
        try {
            return release.bring(wanted);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw new Refusal(
                    "Not installed: " + failure.getMessage() + "\nAt last: " + watch.seen() + "\n"
                            + String.join("\n", namespace.warnings(WARNINGS)),
                    failure);
        }
    }
}
