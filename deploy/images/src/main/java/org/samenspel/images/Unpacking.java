package org.samenspel.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.samenspel.local.part.Folders;

/** Layers of an image as files, with their times and modes; all belong to us. */
final class Unpacking {

    /** The name of a file that says that one of a layer below is gone. */
    private static final String GONE = ".wh.";

    private Unpacking() {}

    static void layer(InputStream compressed, Path root) throws IOException {
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(compressed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = entry.resolveIn(root);
                String name = path.getFileName().toString();
                if (name.startsWith(GONE)) {
                    Folders.delete(path.resolveSibling(name.substring(GONE.length())));
                } else if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    Files.setPosixFilePermissions(path, permissions(entry.getMode()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.deleteIfExists(path);
                    file(tar, entry, path, root);
                }
            }
        }
    }

    private static void file(TarArchiveInputStream tar, TarArchiveEntry entry, Path path, Path root)
            throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, root.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            Files.setPosixFilePermissions(path, permissions(entry.getMode()));
            Files.setAttribute(path, "lastModifiedTime", entry.getLastModifiedTime(), LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values();
        for (int bit = 0; bit < all.length; bit++) {
            if ((mode & 0400 >> bit) != 0) {
                permissions.add(all[bit]);
            }
        }
        return permissions;
    }
}
