package org.samenspel.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The processor time that each of some processes took so far, and the whole machine.
 *
 * @param micros by the name of the process: its own, and its children's, also those that ended
 * @param machineMicros what all processors of the machine were busy with, the kernel's own work too
 */
record ProcessorTime(Map<String, Long> micros, long machineMicros) {

    /** What the bench itself takes, and the generator that it starts. */
    static final String GENERATOR = "generator";

    /** Linux counts by hundredths of a second, whatever its clock does. */
    private static final long MICROS_PER_TICK = 10_000;

    /** Fields 1 (pid) and 2 (name, in brackets) come before the bracket that ends the name; 14 to 17 are what it took. */
    private static final int FIRST_AFTER_NAME = 14 - 2;

    /** Of these processes, by name, and of our own. */
    static ProcessorTime now(Map<String, Long> pids) {
        var micros = new LinkedHashMap<String, Long>();
        pids.forEach((name, pid) -> micros.put(name, ofTree(pid)));
        micros.put(GENERATOR, of(ProcessHandle.current().pid()));
        return new ProcessorTime(micros, machine(read(Path.of("/proc/stat"))));
    }

    /** What was taken since. */
    ProcessorTime since(ProcessorTime before) {
        var taken = new LinkedHashMap<String, Long>();
        micros.forEach((name, now) -> taken.put(name, now - before.micros.getOrDefault(name, 0L)));
        return new ProcessorTime(taken, machineMicros - before.machineMicros);
    }

    long total() {
        return micros.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Which part of the machine was busy for others than these processes in so many seconds. */
    double shareOfOthers(double seconds, int processors) {
        return Math.max(0, machineMicros - total()) / (seconds * processors * 1e6);
    }

    /** A server's processes come and go; what those that went took is in what their parent waited for. */
    private static long ofTree(long pid) {
        long children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(child -> of(child.pid()))
                .sum();
        return of(pid) + children;
    }

    private static long of(long pid) {
        try {
            return micros(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Of what `/proc/PID/stat` says: in user and in kernel mode, of the process and of the children it waited for. */
    static long micros(String stat) {
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 1).split(" ");
        long ticks = 0;
        for (int field = FIRST_AFTER_NAME; field < FIRST_AFTER_NAME + 4; field++) {
            ticks += Long.parseLong(afterName[field]);
        }
        return ticks * MICROS_PER_TICK;
    }

    /** Of what `/proc/stat` says of all processors: user, nice, system, then idle and waiting for a disk, then interrupts and a host. */
    static long machine(String stat) {
        String[] fields = stat.lines().findFirst().orElseThrow().split(" +");
        long ticks = 0;
        for (int field : new int[] {1, 2, 3, 6, 7, 8}) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks * MICROS_PER_TICK;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
