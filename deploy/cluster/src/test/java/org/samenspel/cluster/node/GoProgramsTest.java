package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoProgramsTest {

    @TempDir
    private Path folder;

    private Path module;

    @BeforeEach
    void aModule() throws IOException {
        module = Files.createDirectories(folder.resolve("tools"));
        Files.writeString(module.resolve("go.mod"), "module tools\n");
        Files.createDirectories(module.resolve("one"));
        Files.writeString(module.resolve("one/main.go"), "package main\n");
    }

    @Test
    void sameFilesElsewhereAreTheSamePrograms() throws IOException {
        Path elsewhere =
                Files.createDirectories(folder.resolve("other/tools/one")).getParent();
        Files.copy(module.resolve("go.mod"), elsewhere.resolve("go.mod"));
        Files.copy(module.resolve("one/main.go"), elsewhere.resolve("one/main.go"));

        assertThat(programs(elsewhere).folder(folder))
                .isEqualTo(programs(module).folder(folder));
    }

    @Test
    void anotherVersionOfALibraryIsAnotherFolder() throws IOException {
        Path before = programs(module).folder(folder);

        Files.writeString(module.resolve("go.mod"), "module tools\nrequire other v2\n");

        assertThat(programs(module).folder(folder)).isNotEqualTo(before);
    }

    @Test
    void anotherWayToLinkIsAnotherFolder() throws IOException {
        assertThat(new GoPrograms(module, "-X a=b", List.of()).digest())
                .isNotEqualTo(programs(module).digest());
    }

    @Test
    void whatIsInTheCacheIsNotBuiltAgain() throws Exception {
        Path folderOfPrograms = Files.createDirectories(programs(module).folder(folder));

        // Where there is no log to write, nothing could be built.
        var steps = new Steps(new PrintStream(PrintStream.nullOutputStream()), Path.of("/none"));
        assertThat(programs(module).build(folder, steps)).isEqualTo(folderOfPrograms);
    }

    @Test
    void versionOfKubernetesIsTheOneOfTheModule() throws IOException {
        assertThat(GoPrograms.kubernetesVersion(Path.of("../.."))).matches("v1\\.\\d+\\.\\d+");
    }

    private static GoPrograms programs(Path module) {
        return new GoPrograms(module, "", List.of());
    }
}
