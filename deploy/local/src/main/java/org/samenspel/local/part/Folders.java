package org.samenspel.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/** Whole folders: deleted, mirrored, kept from others. */
public final class Folders {

    private static final int STICKY = 01000;

    private Folders() {}

    /** Makes the folder, or takes one that is there away from all others: it holds data and secrets. */
    public static void ownerOnly(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (isSharedByAll(folder)) {
            throw new Refusal(folder + " is a folder that others use: choose one of its own, for example " + folder
                    + "/samenspel.");
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** As /tmp is: everybody writes there, and deletes what is his. */
    private static boolean isSharedByAll(Path folder) throws IOException {
        return ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            for (Path path : tree(folder).reversed()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes {@code copy} equal to {@code original}; files that are equal in size and time stay as they are. */
    public static void mirror(Path original, Path copy) {
        try {
            Files.createDirectories(copy);
            for (Path path : tree(copy).reversed()) {
                if (!Files.exists(original.resolve(copy.relativize(path)))) {
                    Files.delete(path);
                }
            }
            for (Path path : tree(original)) {
                Path target = copy.resolve(original.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (!same(path, target)) {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The jars of a folder as a class path, always in the same order. */
    static String jars(Path folder) {
        return jarsOf(folder).map(Path::toString).collect(Collectors.joining(":"));
    }

    static Stream<Path> jarsOf(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Whether a file of {@code original} is missing or another one in {@code copy}; a build may write the same file again. What is
     * just being built differs in nothing yet.
     */
    public static boolean differ(Path original, Path copy) {
        try {
            for (Path path : tree(original)) {
                Path target = copy.resolve(original.relativize(path));
                if (!Files.exists(target)
                        || !Files.isDirectory(path) && !same(path, target) && Files.mismatch(path, target) >= 0) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException beingBuilt) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.exists(other)
                && Files.size(one) == Files.size(other)
                && Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other));
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
