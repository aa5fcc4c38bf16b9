package org.samenspel.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FileEntry;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A layer of an image: files of this machine by the path that they get. All belong to root, have one time, and can be changed by
 * nobody; the same files make the same layer, wherever they come from.
 */
final class Layer {

    private static final FilePermissions FILE = FilePermissions.fromOctalString("644");
    private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");
    private static final FilePermissions FOR_ALL = FilePermissions.fromOctalString("777");

    private final String name;
    private final Map<String, FileEntry> entries = new TreeMap<>();

    Layer(String name) {
        this.name = name;
    }

    Layer file(String path, Path source) throws IOException {
        Path file = source.toRealPath();
        return entry(path, file, Files.isExecutable(file) || Files.isDirectory(file) ? PROGRAM : FILE);
    }

    /** All files below the folder that are wanted, at the same places below the path; what a link leads to is in its place. */
    Layer tree(String path, Path folder, Predicate<Path> wanted) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(wanted).sorted().toList()) {
                file(path + "/" + folder.relativize(file), file);
            }
        }
        return this;
    }

    /** A folder in which every account may write. */
    Layer writable(String path, Path empty) throws IOException {
        return entry(path, empty, FOR_ALL);
    }

    private Layer entry(String path, Path source, FilePermissions permissions) {
        entries.put(
                path,
                new FileEntry(
                        source, AbsoluteUnixPath.get(path), permissions, FileEntriesLayer.DEFAULT_MODIFICATION_TIME));
        return this;
    }

    FileEntriesLayer build() {
        var layer = FileEntriesLayer.builder().setName(name);
        entries.values().forEach(layer::addEntry);
        return layer.build();
    }
}
