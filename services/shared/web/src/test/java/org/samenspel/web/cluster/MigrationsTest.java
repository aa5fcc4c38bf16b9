package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    Path folder;

    @Test
    void areThoseOfAllJarsOfTheProgram() throws IOException {
        Path library = jar("library.jar", "db/migration/V002__create_idempotency_key.sql", "org/samenspel/A.class");
        Path service = jar("service.jar", "db/migration/V101__create_plan.sql", "db/migration/V110__change_plan.sql");
        Path other = jar("other.jar", "other/db/migration/V999__not_ours.sql", "db/migration/notes.md");
        Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");

        assertThat(Migrations.of(library
                        + File.pathSeparator
                        + service
                        + File.pathSeparator
                        + other
                        + File.pathSeparator
                        + text))
                .containsExactly(2, 101, 110);
    }

    private Path jar(String name, String... entries) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
            }
        }
        return jar;
    }
}
