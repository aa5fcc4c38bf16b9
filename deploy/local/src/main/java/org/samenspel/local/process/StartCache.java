package org.samenspel.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache of one Java program: its classes as the JVM loaded, linked and profiled them in an earlier run.
 *
 * <p>JDK 25 doesn't compare a cache with the class path: with other jars it goes on to run the classes of the old ones, without a
 * word. So the name of the file is a digest of all that it was made of: the JDK, the JVM's options, and the content of every jar.
 */
public final class StartCache {

    private static final String CLASS_PATH = "-cp";

    private final Launch launch;
    private final Path folder;
    private final Path file;

    private StartCache(Launch launch, Path folder, String name) {
        this.launch = launch;
        this.folder = folder;
        this.file = folder.resolve(name);
    }

    /** The cache that fits the program as it is now, whether it has been made or not. */
    public static StartCache of(Launch launch, Path folder) throws IOException {
        String program = launch.log().getFileName().toString().replace(".log", "");
        return new StartCache(launch, folder, program + "-" + digest(launch.command()) + ".aot");
    }

    /** Whether a program can have a cache: only Java has. */
    public static boolean suits(Launch launch) {
        return launch.command().getFirst().endsWith("/bin/java")
                && launch.command().contains(CLASS_PATH);
    }

    /** The launch with its cache, if that has been made. A cache that can't be read is no reason not to start. */
    public static Launch use(Launch launch, Path folder) {
        if (!suits(launch) || !Files.isDirectory(folder)) {
            return launch;
        }
        try {
            StartCache cache = of(launch, folder);
            return cache.exists() ? cache.with("-XX:AOTCache=" + cache.file) : launch;
        } catch (IOException unreadable) {
            return launch;
        }
    }

    public Path file() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** The launch that writes at its end what {@link #make} needs. */
    public Launch recording() {
        return with("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record());
    }

    /**
     * Makes the cache of what was recorded. Whoever looks for it finds the whole of it, or nothing; one with which the JVM does not even
     * tell its version is none.
     */
    public void make(Launcher launcher, int patienceSeconds) throws IOException, InterruptedException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            launcher.run(
                    "Making " + file.getFileName(),
                    with("-XX:AOTMode=create", "-XX:AOTConfiguration=" + record(), "-XX:AOTCache=" + unfinished),
                    patienceSeconds);
            launcher.run("Trying " + file.getFileName(), versionWith(unfinished), patienceSeconds);
            // The program may have been installed anew meanwhile.
            if (of(launch, folder).file.equals(file)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(record());
            Files.deleteIfExists(unfinished);
        }
    }

    private Path record() {
        return file.resolveSibling(file.getFileName() + ".record");
    }

    private Launch versionWith(Path cache) {
        List<String> command = with("-XX:AOTCache=" + cache).command();
        var version = new ArrayList<>(command.subList(0, command.indexOf(CLASS_PATH) + 2));
        version.add("-version");
        return launch.with(version);
    }

    private Launch with(String... options) {
        var command = new ArrayList<>(launch.command());
        command.addAll(1, List.of(options));
        return launch.with(command);
    }

    /** Properties and arguments don't count: the same program has other ports in another platform. */
    private static String digest(List<String> command) throws IOException {
        int classPath = command.indexOf(CLASS_PATH);
        String options = command.subList(1, classPath).stream()
                .filter(option -> !option.startsWith("-D"))
                .collect(Collectors.joining("\n"));
        List<Path> jars =
                Stream.of(command.get(classPath + 1).split(":")).map(Path::of).toList();
        return ProgramDigest.of(Jdk.DIGEST, options, jars);
    }

    /** The JDK that runs us and starts the others. */
    private static final class Jdk {

        static final String DIGEST = digest();

        private static String digest() {
            try {
                return ProgramDigest.ofRuntime(Path.of(System.getProperty("java.home")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
