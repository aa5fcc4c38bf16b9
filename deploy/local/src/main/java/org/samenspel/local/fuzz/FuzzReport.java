package org.samenspel.local.fuzz;

import java.util.List;

/**
 * What `fuzz` found.
 *
 * @param seed what the same requests are made from again
 */
public record FuzzReport(int seed, List<Fuzzed> services) {

    public boolean isRight() {
        return services.stream()
                .allMatch(service ->
                        service.whole() && service.findings().isEmpty() && service.reached() == service.operations());
    }

    /** As a table, and below it each finding. */
    public String text() {
        var text = new StringBuilder("%-14s %10s %7s %8s %5s %8s%n"
                .formatted("service", "operations", "reached", "examples", "5xx", "findings"));
        services.forEach(service -> text.append("%-14s %10d %7d %8d %5d %8d%s%n"
                .formatted(
                        service.service(),
                        service.operations(),
                        service.reached(),
                        service.examples(),
                        serverErrors(service),
                        service.findings().size(),
                        service.whole() ? "" : "  stopped when the time was over")));
        services.forEach(service -> service.findings()
                .forEach(finding -> text.append("%n%s: %s".formatted(service.service(), finding.line()))));
        return text.toString();
    }

    private static int serverErrors(Fuzzed service) {
        return service.statuses().entrySet().stream()
                .filter(status -> status.getKey().startsWith("5"))
                .mapToInt(status -> status.getValue())
                .sum();
    }
}
