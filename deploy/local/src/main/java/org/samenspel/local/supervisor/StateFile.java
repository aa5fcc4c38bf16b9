package org.samenspel.local.supervisor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.samenspel.local.Settings;

/** `processes.json` in the state folder: the supervisor writes it, the other commands read it. */
public final class StateFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public StateFile(Settings settings) {
        this(settings.state());
    }

    public StateFile(Path state) {
        this.file = state.resolve("processes.json");
    }

    /** What was written last; nothing where the machine went down before that was on disk. */
    public Optional<Snapshot> read() {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Snapshot.class)) : Optional.empty();
        } catch (JsonProcessingException lost) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The platform, if its supervisor lives. */
    public Optional<Snapshot> running() {
        return read().filter(Snapshot::running);
    }

    /** A reader sees the old file or the new one, never half of one. */
    void write(Snapshot snapshot) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            JSON.writeValue(next.toFile(), snapshot);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
