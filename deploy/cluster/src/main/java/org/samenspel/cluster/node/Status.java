package org.samenspel.cluster.node;

import java.io.IOException;
import java.util.Map;
import org.samenspel.local.process.ProcessId;

/**
 * How the node stands.
 *
 * @param running the parts that run
 * @param containers how many processes pods have
 * @param memory in bytes, of pods
 */
public record Status(Map<Part, ProcessId> running, int containers, long memory) {

    public static Status of(Node node) throws IOException {
        Containers containers = Containers.of(node);
        return new Status(new Processes(node).running(), containers.processes().size(), containers.memory());
    }

    public boolean nothingRuns() {
        return running.isEmpty() && containers == 0;
    }

    public boolean allRun() {
        return running.size() == Part.values().length;
    }

    /** A line for each part, one for all pods, and what all take together. */
    public String table() {
        var table = new StringBuilder(row("part", "state", "address", "process", "memory"));
        long all = memory;
        for (Part part : Part.values()) {
            ProcessId process = running.get(part);
            long own = process == null ? 0 : process.memory();
            all += own;
            table.append(row(
                    part.program(),
                    process == null ? "not running" : "running",
                    part.port().map(Port::address).orElse(""),
                    process == null ? "" : Long.toString(process.pid()),
                    megabytes(own)));
        }
        return table.append(row("pods", containers + " processes", "", "", megabytes(memory)))
                .append(row("total", "", "", "", megabytes(all)))
                .toString();
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }

    private static String row(String part, String state, String address, String process, String memory) {
        return "%-24s %-16s %-20s %8s %10s%n".formatted(part, state, address, process, memory);
    }
}
