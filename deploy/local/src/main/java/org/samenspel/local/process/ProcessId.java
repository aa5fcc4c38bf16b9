package org.samenspel.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /**
     * The memory in bytes of the process alone, as a share: a page that many processes have counts for each as much less, so that
     * those of all parts add up to what they take together.
     */
    public long memory() {
        return handle().map(ProcessId::proportionalKilobytes).orElse(0L) * 1024;
    }

    /** The same for the process and its children. */
    public long memoryWithChildren() {
        long children = handle().stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessId::proportionalKilobytes)
                .sum();
        return memory() + children * 1024;
    }

    private static long proportionalKilobytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
