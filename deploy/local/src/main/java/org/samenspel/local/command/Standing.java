package org.samenspel.local.command;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartState;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Phase;
import org.samenspel.local.supervisor.Snapshot;

/**
 * How the platform stands, for people.
 *
 * @param silent the names of the parts that don't answer, though they should
 */
record Standing(Snapshot snapshot, Set<String> silent) {

    private static final Set<PartState> AS_THEY_SHOULD = Set.of(PartState.READY, PartState.IN_DEVELOPMENT);

    /**
     * Of the parts that didn't answer, those are accused that are still said to be ready, by the same process.
     *
     * @param before how things stood when they were asked
     * @param now how they stand since
     */
    static Standing of(Snapshot before, Snapshot now, Set<String> silent) {
        return new Standing(
                now,
                now.parts().stream()
                        .filter(part ->
                                silent.contains(part.name()) && before.parts().contains(part))
                        .map(PartStatus::name)
                        .collect(Collectors.toSet()));
    }

    boolean allReady() {
        return silent.isEmpty()
                && snapshot.parts().stream().map(PartStatus::state).allMatch(AS_THEY_SHOULD::contains);
    }

    String table() {
        var table = new StringBuilder(row("part", "state", "address", "process", "memory", "ready after"));
        long memory = snapshot.supervisor().memory();
        table.append(row(
                "supervisor", phase(), "", Long.toString(snapshot.supervisor().pid()), megabytes(memory), ""));
        for (PartStatus part : snapshot.parts()) {
            ProcessId process = part.process();
            long own = process == null ? 0 : process.memoryWithChildren();
            memory += own;
            table.append(row(
                    part.name(),
                    state(part),
                    part.address(),
                    process == null ? "" : Long.toString(process.pid()),
                    megabytes(own),
                    part.seconds() == null ? "" : "%.1f s".formatted(part.seconds())));
        }
        return table.append(row("total", "", "", "", megabytes(memory), "")).toString();
    }

    /** A platform that was ready once is not, while a part of it isn't. */
    private String phase() {
        return snapshot.phase() == Phase.READY && !allReady()
                ? "not all ready"
                : snapshot.phase().name().toLowerCase(Locale.ROOT);
    }

    private String state(PartStatus part) {
        String state =
                silent.contains(part.name()) ? "not answering" : part.state().text();
        return part.restarts() == 0 ? state : state + ", restarts: " + part.restarts();
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }

    private static String row(String part, String state, String address, String process, String memory, String ready) {
        return "%-14s %-22s %-24s %8s %8s %12s%n".formatted(part, state, address, process, memory, ready);
    }
}
