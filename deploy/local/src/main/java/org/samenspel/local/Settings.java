package org.samenspel.local;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things are.
 *
 * @param home the checkout
 * @param state the folder of everything that running leaves behind
 * @param ports the ports of this platform
 */
public record Settings(Path home, Path state, Ports ports) {

    public Settings with(Ports other) {
        return new Settings(home, state, other);
    }

    /** What `down` keeps and `up --fresh` deletes. */
    public Path data() {
        return state.resolve("data");
    }

    /** What a reboot takes, and `up --fresh` deletes: a folder in memory, of this account and this state alone. */
    public Path memory() {
        String name = "samenspel-%s-%08x".formatted(System.getProperty("user.name"), state.hashCode());
        return Path.of("/dev/shm", name);
    }

    /** The file of the secret that wraps campaigns' keys on the disk, if it is to survive a reboot. */
    public Optional<Path> keys() {
        return folder("SAMENSPEL_KEYS").map(Path::toAbsolutePath);
    }

    /** One log per part. */
    public Path logs() {
        return state.resolve("logs");
    }

    /** What building leaves behind stays in the checkout, wherever the state is: Maven, the JDK, the logs of builds and tests. */
    public Path builds() {
        return home.resolve(".samenspel");
    }

    /** Copies of what was built: a build may replace the originals while the platform runs. */
    public Path installed() {
        return state.resolve("installed");
    }

    /** What the JVM keeps of earlier runs, so that the parts start sooner. */
    public Path caches() {
        return state.resolve("caches");
    }

    /** What every checkout of this account may use again. */
    public Path shared() {
        return folder("SAMENSPEL_CACHE")
                .or(() -> folder("XDG_CACHE_HOME").map(caches -> caches.resolve("samenspel")))
                .orElse(Path.of(System.getProperty("user.home"), ".cache", "samenspel"))
                .toAbsolutePath();
    }

    private static Optional<Path> folder(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** What the build of this module leaves: the program, its libraries, Keycloak. */
    public Path built() {
        return home.resolve("deploy/local/target");
    }
}
