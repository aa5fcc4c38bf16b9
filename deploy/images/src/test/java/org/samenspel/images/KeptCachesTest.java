package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCachesTest {

    private static final Instant ONE_TIME = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path folder;

    private SmallProgram small;
    private KeptCaches kept;

    @BeforeEach
    void aProgramWithACache() throws Exception {
        small = new SmallProgram(folder.resolve("program"));
        kept = new KeptCaches(folder.resolve("kept"));
        kept.keep(recorded("Before", "of before"));
    }

    @Test
    void sameProgramGetsTheCacheOfBefore() throws Exception {
        Unpacked again = unpacked("Before");

        assertThat(kept.bring(again)).isTrue();
        assertThat(again.cache()).hasContent("of before");
    }

    @Test
    void otherCodeGetsNone() throws Exception {
        Unpacked other = unpacked("Later!");

        assertThat(kept.bring(other)).isFalse();
        assertThat(other.cache()).doesNotExist();
    }

    @Test
    void oneIsKeptForEachProgram() throws Exception {
        kept.keep(recorded("Later!", "of later"));

        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).hasContent("of later"));
        }
    }

    private Unpacked recorded(String word, String cache) throws IOException, InterruptedException {
        Unpacked image = unpacked(word);
        Files.createDirectories(image.cache().getParent());
        Files.writeString(image.cache(), cache);
        return image;
    }

    private Unpacked unpacked(String word) throws IOException, InterruptedException {
        small.build(word, ONE_TIME);
        Program program = small.program();
        ImageTar image = small.images().program(program);
        Path root = Files.createTempDirectory(folder, "root");
        image.unpackTo(root);
        return new Unpacked(program, image, root);
    }
}
