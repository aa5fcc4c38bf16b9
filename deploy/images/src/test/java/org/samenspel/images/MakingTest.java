package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;

class MakingTest {

    @TempDir
    private Path folder;

    @Test
    void checkoutInWhichOneServiceIsBuiltMakesItsImageWithoutACacheAndSaysWhy() throws Exception {
        var small = new SmallProgram(folder);
        small.build("Built", Instant.parse("2026-03-01T10:00:00Z"));
        Path built = folder.resolve("services/plans/target/quarkus-app");
        Folders.mirror(small.app(), Files.createDirectories(built));
        Files.createFile(built.resolve("quarkus-run.jar"));
        var said = new ByteArrayOutputStream();
        var settings = new Settings(folder, folder.resolve("state"), new Ports(8080));

        var made = new Making(settings, small.images(), folder.resolve("work"), new PrintStream(said, true))
                .make(List.of("plans"));

        assertThat(made.get("plans").layers())
                .extracting(ImageTar.Part::name)
                .containsExactly("java", "libraries", "program");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("Without caches")
                .contains("these are not built: consultations, partners, governance, finance, gateway.");
    }
}
