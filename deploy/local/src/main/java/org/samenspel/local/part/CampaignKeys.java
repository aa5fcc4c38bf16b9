package org.samenspel.local.part;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;

/**
 * The two places of the keys of open campaigns on one machine: memory, and the disk of the data, where they are wrapped. What wraps
 * them is in memory too, unless {@code SAMENSPEL_KEYS} names a file on another disk. Where copies are that may open yet, no other
 * secret is made: the stick that has it may just not be mounted.
 */
public final class CampaignKeys {

    private static final String KEYS = "SAMENSPEL_CONSULTATIONS_KEYS_";
    private static final String PLACES = KEYS + "PLACES_";
    private static final String MARKER = "samenspel-keys";
    private static final int SECRET = 32;

    private final Settings settings;
    private final Optional<Path> elsewhere;

    public CampaignKeys(Settings settings) {
        this(settings, settings.keys());
    }

    /** @param elsewhere the file of the wrapping secret, if it is not in memory */
    CampaignKeys(Settings settings, Optional<Path> elsewhere) {
        this.settings = settings;
        this.elsewhere = elsewhere;
    }

    /** What a reboot takes, in one line; empty where it takes nothing. */
    public String advice() {
        return elsewhere.isPresent()
                ? ""
                : "A reboot loses the answers to campaigns that are open: their keys are in memory. SAMENSPEL_KEYS keeps them.\n";
    }

    void prepare() throws IOException {
        makeOwn(settings.memory());
        makeOwn(clear());
        Files.createDirectories(settings.data());
        makeOwn(wrapped());
        mark(clear());
        mark(wrapped());
        Path secret = secret();
        if (Files.notExists(secret)) {
            dropWhatOpensNoMore();
            byte[] random = new byte[SECRET];
            new SecureRandom().nextBytes(random);
            Files.createFile(secret, ownerOnly("rw-------"));
            Files.writeString(secret, Base64.getEncoder().encodeToString(random));
        }
        if (elsewhere.isPresent()) {
            Files.writeString(wrappedFromElsewhere(), "");
        }
    }

    /** What a secret in memory wrapped, when that is gone. What a file elsewhere wrapped may open yet. */
    private void dropWhatOpensNoMore() throws IOException {
        try (Stream<Path> files = Files.list(wrapped())) {
            List<Path> copies =
                    files.filter(file -> file.toString().endsWith(".key")).toList();
            if (!copies.isEmpty() && (elsewhere.isPresent() || Files.exists(wrappedFromElsewhere()))) {
                throw new Refusal(wrapped()
                        + " has keys of open campaigns, and the file that wraps them is not there: mount its disk and set"
                        + " SAMENSPEL_KEYS to it. If it is lost, delete " + wrapped() + "/*.key.");
            }
            for (Path copy : copies) {
                Files.delete(copy);
            }
            Files.deleteIfExists(wrappedFromElsewhere());
        }
    }

    /** Says of the copies beside it that what wraps them is not in memory. */
    private Path wrappedFromElsewhere() {
        return wrapped().resolve("wrapped-from-elsewhere");
    }

    /** Anybody may make a folder in memory: one of somebody else is none for keys. */
    private static void makeOwn(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, ownerOnly("rwx------"));
        } catch (FileAlreadyExistsException _) {
            boolean own = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
            if (!own) {
                throw new Refusal(
                        folder + " is not a folder of this account: delete it, or set another SAMENSPEL_STATE.");
            }
        }
    }

    /** What makes a folder a place of this installation: while it runs, one that is emptied is not filled again. */
    private void mark(Path place) throws IOException {
        Path marker = place.resolve(MARKER);
        if (Files.notExists(marker) || !Files.readString(marker).equals(installation())) {
            Files.writeString(marker, installation());
        }
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    Map<String, String> environment() {
        return Map.of(
                KEYS + "INSTALLATION", installation(),
                PLACES + "0__FOLDER", clear().toString(),
                PLACES + "1__FOLDER", wrapped().toString(),
                PLACES + "1__WRAPPING_SECRET_FILE", secret().toString());
    }

    private String installation() {
        return settings.memory().getFileName().toString();
    }

    private Path clear() {
        return settings.memory().resolve("keys");
    }

    private Path wrapped() {
        return settings.data().resolve("keys");
    }

    private Path secret() {
        return elsewhere.orElse(settings.memory().resolve("wrapping-secret"));
    }
}
