package org.samenspel.cluster.release;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/** Takes a release away, for people who want to know what is left of it. */
public record Removal(Namespace namespace, Release release) {

    /** For pods that end the requests under way. */
    private static final String PATIENCE = "--timeout=120s";

    /** Returns when its pods are gone, or when they had time for it. */
    public void run(PrintStream progress) {
        try {
            release.uninstall();
        } catch (RuntimeException failure) {
            throw new Refusal("Not uninstalled: " + failure.getMessage(), failure);
        }
        progress.println(release.name() + " is uninstalled; the namespace " + namespace.name() + " stays.");
        // Helm leaves what its test made.
        inNamespace("delete", "job", release.name() + "-preflight", "--ignore-not-found");
        inNamespace("wait", "--for=delete", "pod", selector(), PATIENCE);
        progress.print(left());
    }

    /** In words. */
    String left() {
        List<String> claims = kubectl()
                .run(there("get", "persistentvolumeclaim", selector(), "--output=name"))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (claims.isEmpty()) {
            return "No volumes of it are left.\n";
        }
        return "These volumes stay too, with their data and keys, and the next installation there has them again:\n  "
                + String.join("\n  ", claims)
                + "\nThis deletes them and what is in them, for good:\n  "
                + kubectl().typed(there("delete", "persistentvolumeclaim", selector()))
                + "\n";
    }

    private String selector() {
        return "--selector=app.kubernetes.io/instance=" + release.name();
    }

    /** Whether it went well is of no weight: the release is gone. */
    private void inNamespace(String... arguments) {
        kubectl().ask("", there(arguments));
    }

    private String[] there(String... arguments) {
        return Stream.concat(Stream.of("--namespace", namespace.name()), Arrays.stream(arguments))
                .toArray(String[]::new);
    }

    private Kubectl kubectl() {
        return namespace.kubectl();
    }
}
