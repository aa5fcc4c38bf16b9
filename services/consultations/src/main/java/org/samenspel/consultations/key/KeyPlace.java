package org.samenspel.consultations.key;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;
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
import java.util.stream.Stream;
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

    /** What a wrapped copy was wrapped with: written with the first one. */
    static final String CHECK = MARKER + ".check";

    private static final String COPY = ".key";
    private static final Set<String> MEMORY = Set.of("tmpfs", "ramfs");

    static KeyPlace at(Path folder, String installation, @Nullable Wrapping wrapping) {
        return new KeyPlace(folder, installation, wrapping, isMemory(folder));
    }

    /** Whether it is another folder and not in that one, by whatever names: links and mounts give a folder more than one. */
    boolean isApartFrom(KeyPlace other) {
        try {
            return !Files.isSameFile(folder, other.folder)
                    && !folder.toRealPath().startsWith(other.folder.toRealPath());
        } catch (IOException _) {
            return !folder.normalize().startsWith(other.folder.normalize());
        }
    }

    boolean isOnDiskOf(KeyPlace other) {
        try {
            return Files.getFileStore(folder).equals(Files.getFileStore(other.folder));
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether the copies can stay here: what is in the clear must be gone when it is deleted. */
    boolean isFit() {
        return isSetUp() && (wrapping != null || memory);
    }

    /** Whether it is set up, and has no copies that another secret opens. */
    boolean isThere() {
        return isSetUp() && hasItsSecret();
    }

    /** Whether it is what was set up, and not the folder that a mount leaves. */
    boolean isSetUp() {
        return isMarked() && (!memory || isMemory(folder));
    }

    /** Whether our secret is the one of the copies here; where there is none, every secret is. */
    boolean hasItsSecret() {
        if (wrapping == null) {
            return true;
        }
        try {
            Optional<String> check = check();
            List<String> copies = copies();
            return copies.isEmpty()
                    || check.map(wrapping.check()::equals)
                            .orElseGet(() -> copies.stream().anyMatch(this::opens));
        } catch (IOException _) {
            return false;
        }
    }

    private Optional<String> check() throws IOException {
        try {
            return Optional.of(Files.readString(folder.resolve(CHECK)).strip());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** The campaigns of which there is a copy here. */
    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(COPY))
                    .map(name -> name.substring(0, name.length() - COPY.length()))
                    .toList();
        }
    }

    private boolean opens(String campaignId) {
        try {
            return open(UUID.fromString(campaignId)).isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
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
            require(isThere());
            Files.readAllBytes(file(campaignId));
            return open(campaignId).isEmpty();
        } catch (NoSuchFileException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void require(boolean there) throws IOException {
        if (!there) {
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
        return isThere() ? open(campaignId) : Optional.empty();
    }

    private Optional<CampaignKey> open(UUID campaignId) {
        try {
            byte[] stored = Files.readAllBytes(file(campaignId));
            byte[] secret = wrapping == null ? stored : wrapping.unwrap(campaignId, stored);
            return Optional.of(new CampaignKey(campaignId, secret));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Writes a copy so that it is there as a whole or not at all. */
    void write(CampaignKey key) throws IOException {
        require(isThere());
        if (wrapping != null) {
            writeCheck(wrapping.check());
        }
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

    /** Before the first copy, so that none is ever taken for one that nobody can read by who has another secret. */
    private void writeCheck(String check) throws IOException {
        if (check().filter(check::equals).isEmpty()) {
            Path unfinished = Files.createTempFile(folder, CHECK, "");
            Files.writeString(unfinished, check, SYNC);
            Files.move(unfinished, folder.resolve(CHECK), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Nothing of the key is left that this place can reach, whatever it was wrapped with; what a disk keeps of it is wrapped. */
    void destroy(UUID campaignId) throws IOException {
        require(isSetUp());
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
        return folder.resolve(campaignId + COPY);
    }

    /** Always the same, so that what a crash left is found when the key is destroyed. */
    private Path unfinished(UUID campaignId) {
        return folder.resolve(campaignId + COPY + ".new");
    }
}
