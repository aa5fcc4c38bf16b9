package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.tools.jib.api.Jib;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/**
 * A program that says one word, laid down as Quarkus does, beside a Java that is none and below a base that is empty: what makes images
 * of it needs neither network nor root.
 */
record SmallProgram(Path folder) {

    private static final String SOURCE = """
            package io.quarkus.runner;
            public class GeneratedMain {
                public static void main(String[] arguments) {
                    System.out.println("%s");
                }
            }
            """;

    private static final String DEPENDENCIES = """
            io.other:library:linux:jar:2.0
            io.quarkus:quarkus-bootstrap-runner::jar:3.0
            org.samenspel:samenspel-web::jar:1.0
            """;

    /** Builds it at that time of the clock. */
    void build(String word, Instant time) throws IOException {
        Path app = app();
        for (String name : new String[] {
            "quarkus/transformed-bytecode.jar",
            "lib/boot/io.quarkus.quarkus-bootstrap-runner-3.0.jar",
            "lib/main/io.other.library-2.0-linux.jar",
            "lib/main/org.samenspel.samenspel-web-1.0.jar",
            "app/samenspel-plans-1.0.jar"
        }) {
            jar(app.resolve(name), name, name.getBytes(StandardCharsets.UTF_8));
        }
        jar(app.resolve("quarkus/generated-bytecode.jar"), "io/quarkus/runner/GeneratedMain.class", compiled(word));
        Files.writeString(app.resolve("quarkus-app-dependencies.txt"), DEPENDENCIES);
        file("java/release", "JAVA_VERSION=\"25\"");
        file("java/lib/modules", "modules");
        file("java/lib/server/libjvm.so", "libjvm");
        Files.setPosixFilePermissions(file("java/bin/java", "java"), PosixFilePermissions.fromString("rwx------"));
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    Path app() {
        return folder.resolve("quarkus-app");
    }

    Program program() throws IOException {
        return named("plans");
    }

    Program named(String name) throws IOException {
        return Program.of(name, app(), Files.createDirectories(folder.resolve("work/of-" + name)));
    }

    Images images() throws IOException {
        file("helm/samenspel/Chart.yaml", "version: 2.0\nappVersion: 1.0\n");
        Path work = Files.createDirectories(folder.resolve("work"));
        return new Images(folder, ImageName.versionOf(folder), _ -> Jib.fromScratch(), folder.resolve("java"), work);
    }

    ImageTar image() throws IOException, InterruptedException {
        return images().program(program());
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private byte[] compiled(String word) throws IOException {
        Path source = file("source/GeneratedMain.java", SOURCE.formatted(word));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.resolve("classes").toString(), source.toString()))
                .isZero();
        return Files.readAllBytes(folder.resolve("classes/io/quarkus/runner/GeneratedMain.class"));
    }

    private static void jar(Path file, String name, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            var entry = new JarEntry(name);
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            out.putNextEntry(entry);
            out.write(content);
        }
    }
}
