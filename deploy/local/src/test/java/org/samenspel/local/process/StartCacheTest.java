package org.samenspel.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Refusal;

class StartCacheTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private SmallProgram program;

    @BeforeEach
    void aProgram() throws IOException {
        program = new SmallProgram(folder);
        program.build("Before");
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
        FileTime time = Files.getLastModifiedTime(program.jar());
        long size = Files.size(program.jar());

        program.build("Later!");
        Files.setLastModifiedTime(program.jar(), time);

        assertThat(Files.size(program.jar())).isEqualTo(size);
        assertThat(answer(StartCache.use(launch(), folder))).isEqualTo("Later!");
    }

    /** Why the name of a cache is a digest; when a JDK answers "Later!" here, its own check can take over. */
    @Test
    void wouldRunTheOldClassIfTheJvmWereTrusted() throws Exception {
        Path old = make().file();

        program.build("Later!");

        assertThat(answer(launch("-XX:AOTCache=" + old))).isEqualTo("Before");
    }

    @Test
    void keepsTheCacheOfAJarThatWasOnlyWrittenAgain() throws Exception {
        Path file = make().file();

        program.build("Before");

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
    void keepsNoCacheWithWhichTheJvmWouldEnd() throws Exception {
        Launch noRoomForItsObjects = launch("-Xmn32m");
        StartCache cache = StartCache.of(noRoomForItsObjects, folder);
        run(cache.recording());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cache.make(new Launcher(), PATIENCE_SECONDS))
                .withMessageStartingWith("Trying ");

        assertThat(cache.exists()).isFalse();
        assertThat(answer(StartCache.use(noRoomForItsObjects, folder))).isEqualTo("Before");
    }

    @Test
    void whatManyPeopleUseAtOnceHasRoomForItsCache() throws Exception {
        Launch optimizing = program.launch(JavaCommand.optimizingWithHeap("128m"));
        StartCache cache = StartCache.of(optimizing, folder);
        run(cache.recording());

        cache.make(new Launcher(), PATIENCE_SECONDS);

        assertThat(answer(StartCache.use(optimizing, folder))).isEqualTo("Before");
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
        return program.launch(JavaCommand.withHeap("64m").options(options));
    }

    private String answer(Launch launch) throws Exception {
        run(launch);
        return Files.readAllLines(launch.log()).getLast();
    }

    private void run(Launch launch) throws InterruptedException {
        new Launcher().run("The program", launch, PATIENCE_SECONDS);
    }
}
