package org.samenspel.local.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/** Programs of the machine that the bench uses when they are there. */
final class Programs {

    /** How much longer than asked for a program may take. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final Launcher LAUNCHER = new Launcher();

    private static final Path DEBIAN_POSTGRES = Path.of("/usr/lib/postgresql");

    private Programs() {}

    static Optional<Path> find(String name) {
        return Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                                .map(Path::of),
                        postgresFolders().stream())
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The newest first. */
    private static List<Path> postgresFolders() {
        try (var versions = Files.list(DEBIAN_POSTGRES)) {
            return versions.sorted((one, other) -> other.compareTo(one))
                    .map(version -> version.resolve("bin"))
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** What it printed. It is ended when it takes too long, and when we are interrupted. */
    static String output(List<String> command, Map<String, String> environment, Duration expected) {
        try {
            Path file = Files.createTempFile("samenspel-bench", ".txt");
            try {
                Process process = LAUNCHER.start(new Launch(command, environment, file));
                int exitCode = exitCode(process, expected.plus(GRACE), command.getFirst());
                String printed = Files.readString(file, StandardCharsets.UTF_8);
                if (exitCode != 0) {
                    throw new Refusal(command.getFirst() + " failed: " + printed.strip());
                }
                return printed;
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new Refusal("Can't run " + command.getFirst() + ": " + failure.getMessage(), failure);
        }
    }

    private static int exitCode(Process process, Duration patience, String name) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(name + " took more than " + patience.toSeconds() + " seconds.");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while " + name + " ran.", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }
}
