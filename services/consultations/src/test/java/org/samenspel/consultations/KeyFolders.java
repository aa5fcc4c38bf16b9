package org.samenspel.consultations;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.testing.Database;

/** Gives the service under test two places of keys, one of them wrapped. */
public final class KeyFolders implements QuarkusTestResourceLifecycleManager {

    /** The first place, and the one where copies are wrapped. */
    public static final Path CLEAR = Path.of("target", "keys", "clear").toAbsolutePath();

    public static final Path WRAPPED = CLEAR.resolveSibling("wrapped");

    private static final String KEYS = "samenspel.consultations.keys.";
    private static final String PLACES = KEYS + "places";
    private static final String INSTALLATION = "test";

    @Override
    public Map<String, String> start() {
        try {
            for (Path place : List.of(CLEAR, WRAPPED)) {
                Files.createDirectories(place);
                Files.writeString(place.resolve("samenspel-keys"), INSTALLATION);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                KEYS + "installation",
                INSTALLATION,
                PLACES + "[0].folder",
                CLEAR.toString(),
                PLACES + "[1].folder",
                WRAPPED.toString(),
                PLACES + "[1].wrapping-secret",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    @Override
    public void stop() {}

    /** The wrapped place can't be reached, until it is {@linkplain #bringBack() brought back}. */
    public static void takeWrappedAway() throws IOException {
        Files.move(WRAPPED, away(WRAPPED));
    }

    /** Where the place was is an empty folder, as when a mount is away. */
    public static void unmount(Path place) throws IOException {
        Files.move(place, away(place));
        Files.createDirectory(place);
    }

    /** All places as they were; changes nothing if they are there. What was written to an empty folder stays there, and fails this. */
    public static void bringBack() throws IOException {
        for (Path place : List.of(CLEAR, WRAPPED)) {
            if (Files.exists(away(place))) {
                Files.deleteIfExists(place);
                Files.move(away(place), place);
            }
        }
    }

    /** No place has the key of this campaign, and no replica remembers it, since longer than any would need to write it back. */
    public static void lose(UUID campaignId) throws IOException {
        for (Path place : List.of(CLEAR, WRAPPED)) {
            Files.delete(place.resolve(campaignId + ".key"));
        }
        Database.execute(
                "update campaign_key set check_value = sha256('another'), missing_since = now() - interval '1 hour'"
                        + " where campaign_id = '%s'".formatted(campaignId));
    }

    private static Path away(Path place) {
        return place.resolveSibling(place.getFileName() + "-away");
    }
}
