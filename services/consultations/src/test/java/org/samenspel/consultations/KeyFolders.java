package org.samenspel.consultations;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives the service under test two places of keys, one of them wrapped. */
public final class KeyFolders implements QuarkusTestResourceLifecycleManager {

    /** The first place, and the one where copies are wrapped. */
    public static final Path CLEAR = Path.of("target", "keys", "clear").toAbsolutePath();

    public static final Path WRAPPED = CLEAR.resolveSibling("wrapped");

    private static final Path AWAY = CLEAR.resolveSibling("away");

    private static final String PLACES = "samenspel.consultations.keys.places";

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(CLEAR);
            Files.createDirectories(WRAPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                PLACES + "[0].folder", CLEAR.toString(),
                PLACES + "[1].folder", WRAPPED.toString(),
                PLACES + "[1].wrapping-secret", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    @Override
    public void stop() {}

    /** The wrapped place can't be reached, until it is {@linkplain #bringWrappedBack() brought back}. */
    public static void takeWrappedAway() throws IOException {
        Files.move(WRAPPED, AWAY);
    }

    /** The wrapped place as it was; changes nothing if it is there. */
    public static void bringWrappedBack() throws IOException {
        if (Files.exists(AWAY)) {
            Files.move(AWAY, WRAPPED);
        }
    }
}
