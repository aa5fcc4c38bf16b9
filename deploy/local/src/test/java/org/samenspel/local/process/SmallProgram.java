package org.samenspel.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** A program that says one word, and goes on until it is stopped when it has an argument. */
public record SmallProgram(Path folder) {

    private static final String SOURCE = """
            class Program {
                public static void main(String[] arguments) throws InterruptedException {
                    System.out.println("%s");
                    if (arguments.length > 0) {
                        Thread.currentThread().join();
                    }
                }
            }
            """;

    Path jar() {
        return folder.resolve("program.jar");
    }

    public Launch launch(JavaCommand java, String... arguments) {
        return new Launch(java.main(jar().toString(), "Program", arguments), Map.of(), folder.resolve("program.log"));
    }

    /** As Maven does, with one time for all builds; uncompressed, so that words of one length make jars of one size. */
    public void build(String word) throws IOException {
        Path source = Files.writeString(folder.resolve("Program.java"), SOURCE.formatted(word));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
        try (var out = new JarOutputStream(Files.newOutputStream(jar()))) {
            out.setLevel(0);
            var entry = new JarEntry("Program.class");
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            out.putNextEntry(entry);
            Files.copy(folder.resolve("Program.class"), out);
        }
    }
}
