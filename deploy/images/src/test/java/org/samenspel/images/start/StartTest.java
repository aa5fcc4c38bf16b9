package org.samenspel.images.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.process.ProgramDigest;

/** Runs as an image does, on the class path of the tests. */
class StartTest {

    @TempDir
    private Path app;

    private Path library;

    @BeforeEach
    void anImage() throws IOException {
        library = Files.writeString(app.resolve("library.jar"), "as it was");
        Files.writeString(app.resolve("arguments"), "-XX:+UseSerialGC");
    }

    @Test
    void startsTheProgramWhenThereIsNoCache() throws Exception {
        assertThat(start()).isEqualTo("0 started [one, two]");
    }

    @Test
    void startsTheProgramOfWhichTheCacheWasMade() throws Exception {
        Files.writeString(app.resolve("app.aot.digest"), digest());

        assertThat(start()).isEqualTo("0 started [one, two]");
    }

    @Test
    void refusesInWordsWhenAJarIsNotThatOfTheCache() throws Exception {
        Files.writeString(app.resolve("app.aot.digest"), digest());
        Files.writeString(library, "as it is!");

        assertThat(start())
                .startsWith("1 This image was changed after the cache in it was made")
                .endsWith("it would run the old classes of what changed. Build the image anew.");
    }

    @Test
    void refusesInWordsWhenTheOptionsAreNotThoseOfTheCache() throws Exception {
        Files.writeString(app.resolve("app.aot.digest"), digest());
        Files.writeString(app.resolve("arguments"), "-XX:+UseParallelGC");

        assertThat(start()).startsWith("1 This image was changed after the cache in it was made");
    }

    private String digest() throws IOException {
        String runtime = ProgramDigest.ofRuntime(Path.of(System.getProperty("java.home")));
        return ProgramDigest.of(runtime, Files.readString(app.resolve("arguments")), jars());
    }

    /** What our own class files are in is a folder or a jar of the tests; in an image all are jars. */
    private List<Path> jars() throws IOException {
        return List.of(startJar(), library);
    }

    private Path startJar() throws IOException {
        Path jar = app.resolve("start.jar");
        if (Files.notExists(jar)) {
            try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
                for (Class<?> type : List.of(Start.class, ProgramDigest.class, Started.class)) {
                    String name = type.getName().replace('.', '/') + ".class";
                    out.putNextEntry(new JarEntry(name));
                    try (var content = type.getResourceAsStream("/" + name)) {
                        content.transferTo(out);
                    }
                }
            }
        }
        return jar;
    }

    private String start() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        startJar() + ":" + library,
                        Start.class.getName(),
                        app.resolve("arguments").toString(),
                        Started.class.getName(),
                        "one",
                        "two")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + " " + said;
    }

    public static final class Started {

        private Started() {}

        public static void main(String[] arguments) {
            System.out.println("started " + Arrays.toString(arguments));
        }
    }
}
