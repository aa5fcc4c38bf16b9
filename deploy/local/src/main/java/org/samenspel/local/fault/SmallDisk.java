package org.samenspel.local.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.Leftovers;
import org.samenspel.local.part.Folders;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.StateFile;

/**
 * A file system for a platform alone, which can be full while the machine's own is not. It is in memory, since that can be made as
 * small as what is on it; mounting one takes root.
 */
final class SmallDisk {

    /** As much as a platform asks for at its start, and takes while all faults are done to it; taken as it is used. */
    private static final String ROOM = "2g";

    /** More than what is added while it is made smaller. */
    private static final long SPARE = 1024 * 1024;

    private static final int TRIES = 20;
    private static final byte[] PAGE = new byte[4096];

    private final Settings around;
    private String lacking = "nothing else of this run would have needed it";

    /** @param around the platform on the machine's own disk, in whose folder this one is mounted */
    SmallDisk(Settings around) {
        this.around = around;
    }

    /** The one that stands on it. */
    Settings platform() {
        return new Settings(around.home(), folder(), around.ports());
    }

    private Path folder() {
        return around.state().resolve("disk");
    }

    /** Until the end, whatever ends us but a kill -9; false where it can't be. */
    boolean mount(Leftovers leftovers) {
        leftovers.add(this::takeAway);
        try {
            Folders.ownerOnly(around.state());
            Files.createDirectories(folder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Optional<String> refused = complaint(
                "mount", "-t", "tmpfs", "-o", "size=" + ROOM + ",mode=700", "samenspel-faults", folder().toString());
        refused.ifPresent(said -> lacking = said);
        return refused.isEmpty();
    }

    void requireMounted() throws NotHere {
        if (!isMounted()) {
            throw new NotHere("no file system of its own can be mounted (" + lacking + ")");
        }
    }

    boolean isMounted() {
        try {
            return Files.isDirectory(folder())
                    && !Files.getAttribute(folder(), "unix:dev").equals(Files.getAttribute(around.state(), "unix:dev"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops what stands on it, also what an earlier run left there, and unmounts it; its logs stay beside it. */
    void takeAway() {
        if (!isMounted()) {
            return;
        }
        try {
            new StateFile(platform()).running().ifPresent(left -> Scene.signal("CONT", left.supervisor()));
            new Platform(platform()).down();
            Folders.delete(platform().memory());
            if (Files.isDirectory(platform().logs())) {
                Folders.mirror(platform().logs(), around.logs());
            }
        } finally {
            // Lazily: what still has a file open there keeps it from nobody else.
            complaint("umount", "-l", folder().toString()).ifPresent(said -> {
                throw new Refusal(folder() + " can't be unmounted: " + said);
            });
        }
    }

    /** Until there is room for nothing more. */
    void fill() throws IOException {
        shrink();
        fillUp();
        if (Files.getFileStore(folder()).getUnallocatedSpace() > SPARE) {
            throw new Refusal(folder() + " can't be filled.");
        }
    }

    /** Takes what became free since. */
    void fillUp() {
        try (var filler = Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                filler.write(PAGE);
            }
        } catch (IOException full) {
            return;
        }
    }

    /** Makes room again; does nothing where there is. */
    void free() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        resize(ROOM).ifPresent(said -> {
            throw new Refusal(folder() + " can't be made larger: " + said);
        });
    }

    /** The system refuses a size below what is used; meanwhile more may be. */
    private void shrink() throws IOException {
        Optional<String> refused = Optional.of("");
        for (int tries = 0; tries < TRIES && refused.isPresent(); tries++) {
            refused = resize(Long.toString(used() + SPARE));
        }
        refused.ifPresent(said -> {
            throw new Refusal(folder() + " can't be made smaller: " + said);
        });
    }

    private long used() throws IOException {
        var store = Files.getFileStore(folder());
        return store.getTotalSpace() - store.getUnallocatedSpace();
    }

    private Optional<String> resize(String size) {
        return complaint("mount", "-o", "remount,size=" + size, folder().toString());
    }

    private Path filler() {
        return folder().resolve("filler");
    }

    /** What the program complains of; empty when it did what it was asked. */
    private static Optional<String> complaint(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            return code == 0
                    ? Optional.empty()
                    : Optional.of(said.lines().findFirst().orElse(command[0] + " ended with " + code));
        } catch (IOException missing) {
            return Optional.of(missing.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
