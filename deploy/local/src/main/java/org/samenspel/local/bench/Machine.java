package org.samenspel.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What all of it ran on.
 *
 * @param memory in megabytes
 * @param fsync what it takes to write a page of 8 kB to the disk of the databases, in microseconds: the middle of a second of tries
 * @param postgres the settings that decide how fast it can be
 */
record Machine(
        String processor,
        int processors,
        long memory,
        String kernel,
        String jdk,
        double fsync,
        Map<String, String> postgres) {

    private static final int PAGE = 8192;

    static Machine here(Path data, Map<String, String> postgres) {
        return new Machine(
                value("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                kilobytes(value("/proc/meminfo", "MemTotal")) / 1024,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                fsync(data),
                postgres);
    }

    /** What a process has in memory, shared pages too, in megabytes. */
    static long residentMegabytes(long pid) {
        return kilobytes(value("/proc/" + pid + "/status", "VmRSS")) / 1024;
    }

    private static long kilobytes(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String value(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    private static double fsync(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "bench", ".fsync");
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                List<Double> micros = new ArrayList<>();
                long end = System.nanoTime() + 1_000_000_000L;
                while (System.nanoTime() < end) {
                    long begin = System.nanoTime();
                    channel.write(ByteBuffer.allocate(PAGE), 0);
                    channel.force(false);
                    micros.add((System.nanoTime() - begin) / 1e3);
                }
                return Figures.rounded(Figures.median(micros), 0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
