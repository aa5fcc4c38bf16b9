package org.samenspel.images;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The start caches that were made last, one for each program: recording takes minutes, and what was recorded with the very same Java,
 * options and jars needs no other.
 *
 * @param folder shared by all checkouts
 */
record KeptCaches(Path folder) {

    /** Another one when something else is recorded. */
    private static final String END = "-used.aot";

    /** Lays its cache where a recording would have left it; false if there is none of the same digest. */
    boolean bring(Unpacked image) throws IOException {
        Path kept = file(image);
        if (Files.notExists(kept)) {
            return false;
        }
        Files.createDirectories(image.cache().getParent());
        Files.copy(kept, image.cache(), StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Keeps the one that was made now, in the place of that of before. */
    void keep(Unpacked image) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, image.name(), ".unfinished");
        Files.copy(image.cache(), unfinished, StandardCopyOption.REPLACE_EXISTING);
        deleteOf(image.name());
        Files.move(unfinished, file(image), StandardCopyOption.REPLACE_EXISTING);
    }

    private void deleteOf(String name) throws IOException {
        try (DirectoryStream<Path> before = Files.newDirectoryStream(folder, name + "-*.aot")) {
            for (Path file : before) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path file(Unpacked image) throws IOException {
        return folder.resolve(image.name() + "-" + image.digest() + END);
    }
}
