package org.samenspel.cluster.release;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.samenspel.local.Refusal;

/** Brings a release to its namespace, for people who watch. */
public record Installation(Namespace namespace, Release release) {

    private static final int WARNINGS = 10;

    /** Refuses what the chart refuses, in seconds: nothing is made or asked for but the cluster's version. */
    public void requireFit(Release.Wanted wanted) {
        try {
            release.render(wanted);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw new Refusal("Not installed: " + failure.getMessage(), failure);
        }
    }

    /**
     * Returns what the chart says to do next, when all pods are ready.
     *
     * @throws Refusal with what the cluster warned of, when they don't get ready
     */
    public String bring(Release.Wanted wanted, PrintStream progress) {
        namespace.make();
        return watched(() -> release.bring(wanted), progress);
    }

    /** Goes back to an earlier revision by Helm's own command, as a person does. */
    public void goBack(HelmProgram helm, int revision, Duration patience, PrintStream progress) {
        watched(
                () -> {
                    helm.rollback(release, revision, patience);
                    return "";
                },
                progress);
    }

    private String watched(Supplier<String> deed, PrintStream progress) {
        String notes;
        try (var watch = new PodWatch(namespace, progress)) {
            notes = done(deed, watch);
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

    private String done(Supplier<String> deed, PodWatch watch) {
        try {
            return deed.get();
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
