package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.part.Folders;

/** The Java of an image: the standard modules and some of the JDK's, without tools, of the JDK that runs us. */
final class JavaRuntime {

    /** Where it is in an image. */
    static final String HOME = "/opt/java";

    /** All of Java SE, and what libraries use without saying so; {@code JavaRuntimeTest} compares it with what they say. */
    static final List<String> MODULES = List.of(
            "java.se",
            "jdk.charsets",
            "jdk.crypto.cryptoki",
            "jdk.httpserver",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.management.agent",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.security.jgss",
            "jdk.unsupported",
            "jdk.xml.dom",
            "jdk.zipfs");

    private JavaRuntime() {}

    /** Linked once for each JDK: whoever looks for it finds the whole of it, or nothing. */
    static Path linked(Path cache) throws IOException, InterruptedException {
        Path jdk = Path.of(System.getProperty("java.home"));
        String key = Files.readString(jdk.resolve("release")) + options();
        Path linked = cache.resolve("java-%d-%08x".formatted(Runtime.version().feature(), key.hashCode()));
        if (!Files.exists(linked)) {
            Path unfinished = linked.resolveSibling(
                    linked.getFileName() + "." + ProcessHandle.current().pid());
            Folders.delete(unfinished);
            Files.createDirectories(cache);
            var command = new ArrayList<>(List.of(jdk.resolve("bin/jlink").toString()));
            command.addAll(options());
            command.addAll(List.of("--output", unfinished.toString()));
            Commands.run(cache, command);
            Files.move(unfinished, linked, StandardCopyOption.ATOMIC_MOVE);
        }
        return linked;
    }

    private static List<String> options() {
        return List.of(
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=en,fr,nl",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6");
    }
}
