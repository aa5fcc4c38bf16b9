package org.samenspel.consultations.key;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a copy of the key of each open campaign: one file each, for the service's own account alone.
 *
 * @param folder exists; it is never made
 * @param installation what the file {@value #MARKER} in it says: a mount that is away leaves a folder without it, which is never taken
 *     for an empty place
 * @param wrapping null where copies are in the clear, which is for memory only
 * @param memory whether it began as memory: then nothing is written when it is no longer
 */
record KeyPlace(Path folder, String installation, @Nullable Wrapping wrapping, boolean memory) {

    /** Made when the place is set up, by whoever does that. */
    static final String MARKER = "samenspel-keys";

    private static final Set<String> MEMORY = Set.of("tmpfs", "ramfs");

    static KeyPlace at(Path folder, String installation, @Nullable Wrapping wrapping) {
        return new KeyPlace(folder, installation, wrapping, isMemory(folder));
    }

    /** Whether the copies can stay here: what is in the clear must be gone when it is deleted. */
    boolean isFit() {
        return isThere() && (wrapping != null || memory);
    }

    /** Whether it is what was set up, and not the folder that a mount leaves. */
    boolean isThere() {
        return isMarked() && (!memory || isMemory(folder));
    }

    private boolean isMarked() {
        try {
            return !installation.isEmpty()
                    && Files.readString(folder.resolve(MARKER)).strip().equals(installation);
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether it can be reached and has no copy, or one that nobody can read. A disk that answers with an error may have one. */
    boolean isWithout(UUID campaignId) {
        try {
            requireThere();
            Files.readAllBytes(file(campaignId));
            return read(campaignId).isEmpty();
        } catch (NoSuchFileException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void requireThere() throws IOException {
        if (!isThere()) {
            throw new IOException("a place of keys is away");
        }
    }

    private static boolean isMemory(Path folder) {
        try {
            return MEMORY.contains(Files.getFileStore(folder).type());
        } catch (IOException _) {
            return false;
        }
    }

    /** The copy, if there is one that can be read; whether it is the right key the reader has to check. */
    Optional<CampaignKey> read(UUID campaignId) {
        try {
            requireThere();
            byte[] stored = Files.readAllBytes(file(campaignId));
            byte[] secret = wrapping == null ? stored : wrapping.unwrap(campaignId, stored);
            return Optional.of(new CampaignKey(campaignId, secret));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Writes a copy so that it is there as a whole or not at all. */
    void write(CampaignKey key) throws IOException {
        requireThere();
        UUID campaignId = key.campaignId();
        byte[] stored = wrapping == null ? key.secret() : wrapping.wrap(campaignId, key.secret());
        Path unfinished = unfinished(campaignId);
        overwriteAndDelete(unfinished);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(stored));
            channel.force(true);
        }
        Files.move(unfinished, file(campaignId), StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    /** Nothing of the key is left that this place can reach; what a disk keeps of it is wrapped. */
    void destroy(UUID campaignId) throws IOException {
        requireThere();
        for (Path path : List.of(file(campaignId), unfinished(campaignId))) {
            overwriteAndDelete(path);
        }
        syncFolder();
    }

    private static void overwriteAndDelete(Path path) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = FileChannel.open(path, Set.of(WRITE, LinkOption.NOFOLLOW_LINKS))) {
            channel.write(ByteBuffer.allocate(Math.toIntExact(channel.size())));
            channel.force(true);
        }
        Files.delete(path);
    }

    private void syncFolder() throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private Path file(UUID campaignId) {
        return folder.resolve(campaignId + ".key");
    }

    /** Always the same, so that what a crash left is found when the key is destroyed. */
    private Path unfinished(UUID campaignId) {
        return folder.resolve(campaignId + ".key.new");
    }
}
