package org.samenspel.cluster.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a proof.
 *
 * @param wrong the sentence that says why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        int proof,
        String name,
        long requests,
        long failures,
        double seconds,
        long megabytes,
        double p99,
        @Nullable String wrong) {

    boolean isPassed() {
        return wrong == null && failures == 0;
    }

    /** Whether somebody ended it from outside: Helm takes that signal, and says this of what it was about to do. */
    boolean isInterrupted() {
        return wrong != null && wrong.contains("context canceled");
    }

    /** A line for each, and below what was wrong. */
    public static String table(List<Outcome> outcomes) {
        String head =
                "%-48s%10s%10s%10s%10s%10s%n".formatted("proof", "requests", "failures", "seconds", "memory", "p99");
        return head
                + outcomes.stream().map(Outcome::line).collect(Collectors.joining())
                + outcomes.stream().map(Outcome::complaint).collect(Collectors.joining());
    }

    private String line() {
        String memory = megabytes == 0 ? "" : megabytes + " MB";
        String wait = p99 == 0 ? "" : String.format(Locale.ROOT, "%.0f ms", p99);
        return String.format(
                        Locale.ROOT,
                        "%-48s%10d%10d%10.0f%10s%10s  %s",
                        proof + " " + name,
                        requests,
                        failures,
                        seconds,
                        memory,
                        wait,
                        isPassed() ? "passed" : "FAILED")
                + System.lineSeparator();
    }

    private String complaint() {
        return wrong == null
                ? ""
                : "%n%d %s:%n%s%n".formatted(proof, name, wrong.indent(2).stripTrailing());
    }
}
