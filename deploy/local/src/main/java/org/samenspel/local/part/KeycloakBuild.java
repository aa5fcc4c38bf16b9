package org.samenspel.local.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What Keycloak makes of its libraries for PostgreSQL. It takes a minute of a processor and is the same for every checkout, so it is
 * kept by version outside of them.
 *
 * @param distribution Keycloak in this checkout
 * @param cache the folder that the checkouts of an account share
 */
record KeycloakBuild(Path distribution, Path cache) {

    private static final List<String> ARGUMENTS = List.of("build", "--db=postgres", "--health-enabled=true");

    /** Runs Keycloak with these arguments to its end. */
    interface Program {
        void run(String... arguments) throws InterruptedException;
    }

    /** What {@link #make} is going to do, for the screen; empty when it is done. */
    Optional<String> toDo() {
        if (isMade()) {
            return Optional.empty();
        }
        return Optional.of(
                Files.exists(kept())
                        ? "takes its build for PostgreSQL from " + kept()
                        : "builds itself for PostgreSQL, once for this version: kept in " + kept());
    }

    /** One checkout at a time, and one platform: whoever waited finds it made. */
    void make(Program keycloak) throws IOException, InterruptedException {
        if (isMade()) {
            return;
        }
        Files.createDirectories(cache);
        Path lock = cache.resolve(distribution.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (Files.exists(kept())) {
                Folders.mirror(kept(), libraries());
            } else {
                keycloak.run(ARGUMENTS.toArray(String[]::new));
                keep();
            }
            Files.write(mark(), List.of());
        }
    }

    /** The mark alone says nothing: Maven may have unpacked the distribution again, over what was built. */
    private boolean isMade() {
        return Files.exists(mark()) && !(Files.exists(kept()) && Folders.differ(kept(), libraries()));
    }

    /** Whoever looks for it finds the whole of it, or nothing. */
    private void keep() throws IOException {
        Path unfinished = kept().resolveSibling(kept().getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Folders.mirror(libraries(), unfinished);
        Files.move(unfinished, kept(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path libraries() {
        return distribution.resolve("lib/quarkus");
    }

    private Path mark() {
        return distribution.resolve("built-for-postgres");
    }

    private Path kept() {
        String options = String.join("", ARGUMENTS).replaceAll("[^a-z]+", "-");
        return cache.resolve(distribution.getFileName() + "-" + options);
    }
}
