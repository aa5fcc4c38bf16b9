package org.samenspel.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void aProgram() throws IOException {
        jar = folder.resolve("program.jar");
        build("Before");
    }

    @Test
    void startsWithTheCacheThatWasMade() throws Exception {
        StartCache cache = make();

        assertThat(StartCache.use(launch(), folder).command()).contains("-XX:AOTCache=" + cache.file());
        assertThat(answer(StartCache.use(launch(), folder))).isEqualTo("Before");
    }

    @Test
    void runsTheNewClassWhenAClassWasEdited() throws Exception {
        make();
        FileTime time = Files.getLastModifiedTime(jar);
        long size = Files.size(jar);

        build("Later!");
        Files.setLastModifiedTime(jar, time);

        assertThat(Files.size(jar)).isEqualTo(size);
        assertThat(answer(StartCache.use(launch(), folder))).isEqualTo("Later!");
    }

    /** Why the name of a cache is a digest; when a JDK answers "Later!" here, its own check can take over. */
    @Test
    void wouldRunTheOldClassIfTheJvmWereTrusted() throws Exception {
        Path old = make().file();

        build("Later!");

        assertThat(answer(launch("-XX:AOTCache=" + old))).isEqualTo("Before");
    }

    @Test
    void keepsTheCacheOfAJarThatWasOnlyWrittenAgain() throws Exception {
        Path file = make().file();

        build("Before");

        assertThat(StartCache.of(launch(), folder).file()).isEqualTo(file);
    }

    @Test
    void takesAnotherCacheForOtherOptionsOfTheJvm() throws Exception {
        Path file = StartCache.of(launch(), folder).file();

        assertThat(StartCache.of(launch("-Dport=1"), folder).file()).isEqualTo(file);
        assertThat(StartCache.of(launch("-XX:+UseCompactObjectHeaders"), folder).file())
                .isNotEqualTo(file);
    }

    @Test
    void startsWithACacheThatCannotBeRead() throws Exception {
        Files.writeString(StartCache.of(launch(), folder).file(), "broken");

        assertThat(answer(StartCache.use(launch(), folder))).isEqualTo("Before");
    }

    @Test
    void leavesWhatIsNotJavaAsItIs() {
        var launch = new Launch(List.of("bash", "-c", "true"), Map.of(), folder.resolve("test.log"));

        assertThat(StartCache.use(launch, folder)).isEqualTo(launch);
    }

    private StartCache make() throws Exception {
        StartCache cache = StartCache.of(launch(), folder);
        run(cache.recording());
        cache.make(new Launcher(), PATIENCE_SECONDS);
        assertThat(folder).isDirectoryNotContaining("glob:**.{record,unfinished}");
        return cache;
    }

    private Launch launch(String... options) {
        return new Launch(
                JavaCommand.withHeap("64m").options(options).main(jar.toString(), "Program"),
                Map.of(),
                folder.resolve("program.log"));
    }

    private String answer(Launch launch) throws Exception {
        run(launch);
        return Files.readAllLines(launch.log()).getLast();
    }

    private void run(Launch launch) throws InterruptedException {
        new Launcher().run("The program", launch, PATIENCE_SECONDS);
    }

    /** As Maven does, with one time for all builds; uncompressed, so that words of one length make jars of one size. */
    private void build(String word) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Program.java"),
                "class Program { public static void main(String[] arguments) { System.out.println(\"" + word + "\"); } }");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(0);
            var entry = new JarEntry("Program.class");
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            out.putNextEntry(entry);
            Files.copy(folder.resolve("Program.class"), out);
        }
    }
}
