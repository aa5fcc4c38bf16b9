package org.samenspel.images;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Our own base: the C library of Debian and an account, no shell.
 *
 * @param cache where packages are kept
 * @param work a folder for what is made on the way
 */
record DebianBase(Path cache, Path work) implements Base {

    /** Libraries, texts of licenses, and what names the packages; of the C library no data for other sets of characters. */
    private static final List<String> WANTED =
            List.of("lib/", "lib64/", "usr/lib/", "usr/share/doc/", "usr/bin/", "bin/", "var/", "etc/os-release");

    @Override
    public JibContainerBuilder begin(List<String> packages) throws IOException, InterruptedException {
        return Jib.fromScratch().addFileEntriesLayer(system(packages).build());
    }

    private Layer system(List<String> packages) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(work, "system");
        var names = new ArrayList<>(List.of("libc6"));
        names.addAll(packages);
        new DebianPackages(cache).unpackTo(folder, names);
        Path etc = Files.createDirectories(folder.resolve("own"));
        var layer = new Layer("system")
                .tree("", folder, file -> isWanted(folder.relativize(file).toString()))
                .file("/etc/passwd", Files.writeString(etc.resolve("passwd"), passwd()))
                .file(
                        "/etc/group",
                        Files.writeString(etc.resolve("group"), "root:x:0:\nsamenspel:x:" + Images.ACCOUNT + ":\n"))
                .file("/etc/nsswitch.conf", Files.writeString(etc.resolve("nsswitch"), "hosts: files dns\n"))
                .writable("/tmp", Files.createDirectory(folder.resolve("empty")));
        link(layer, folder);
        return layer;
    }

    private static boolean isWanted(String path) {
        return WANTED.stream().anyMatch(path::startsWith) && !path.contains("/gconv/") && !path.contains("/audit/");
    }

    /** Where programs expect the loader: a link from the root of the package, which is not ours. */
    private static void link(Layer layer, Path folder) throws IOException {
        for (String name : List.of("lib64/ld-linux-x86-64.so.2", "lib/ld-linux-aarch64.so.1")) {
            Path link = folder.resolve(name);
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                layer.file("/" + name, folder.resolve(target.startsWith("/") ? target.substring(1) : "lib/" + target));
            }
        }
    }

    private static String passwd() {
        return "root:x:0:0:root:/:/none\nsamenspel:x:%1$d:%1$d:Samenspel:/tmp:/none\n".formatted(Images.ACCOUNT);
    }
}
