package org.samenspel.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that can't be mistaken for a later one with the same number.
 *
 * @param pid the number, which the system gives again to others
 * @param startedAt clock ticks from the boot of the machine to the start of the process; doesn't move with the wall clock
 */
public record ProcessId(long pid, long startedAt) {

    /** Fields 1 (pid) and 2 (name, in brackets) come before the bracket that ends the name; the start is field 22. */
    private static final int START_AFTER_NAME = 22 - 2;

    /** The running process of that number, if there is one. */
    public static Optional<ProcessId> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 1).split(" ");
            boolean zombie = "Z".equals(afterName[1]);
            return zombie
                    ? Optional.empty()
                    : Optional.of(new ProcessId(pid, Long.parseLong(afterName[START_AFTER_NAME])));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    public static ProcessId own() {
        return of(ProcessHandle.current().pid()).orElseThrow();
    }

    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** The process, unless it has ended; never another one. */
    public Optional<ProcessHandle> handle() {
        return alive() ? ProcessHandle.of(pid) : Optional.empty();
    }

    /** Resident memory in bytes of the process alone. */
    public long memory() {
        return handle().map(process -> kilobytes(process, "VmRSS:")).orElse(0L) * 1024;
    }

    /** Resident memory in bytes of the process, and what its children have on their own. */
    public long memoryWithChildren() {
        long children = handle().stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(child -> kilobytes(child, "RssAnon:"))
                .sum();
        return memory() + children * 1024;
    }

    private static long kilobytes(ProcessHandle process, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
