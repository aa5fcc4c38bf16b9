package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one commit are compared file by file; a stand-in for Maven writes what the test says into the program's folder. */
class ReproduceTest {

    private static final String MAVEN = """
            #!/bin/bash
            if [ "$1" = --version ]; then echo Apache Maven 3.9.12; exit; fi
            app=$(dirname "$3")/services/plans/target/quarkus-app/app
            mkdir -p "$app"
            echo same >"$app/same.txt"
            cat "$(dirname "$3")/services/plans/src/source.txt" >"$app/source.txt"
            """;

    @TempDir
    private Path checkout;

    private String said = "";

    @BeforeEach
    void aCommitOfOneProgram() throws Exception {
        Files.copy(Repository.HOME.resolve("samenspel"), checkout.resolve("samenspel"));
        Path source = Files.createDirectories(checkout.resolve("services/plans/src"));
        Files.writeString(source.resolve("source.txt"), "committed");
        maven("");
        run("git", "init", "-q");
        run("git", "add", "samenspel", "services");
        run("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Begin");
        Files.writeString(source.resolve("source.txt"), "changed since");
    }

    @Test
    void buildsOfOneCommitThatAreEqualAreReproduced() throws Exception {
        assertThat(reproduce()).isZero();

        assertThat(said).endsWith("2 files of plans were compared.\n");
        assertThat(checkout.resolve(".samenspel/reproduced/one/services/plans/target/quarkus-app/app/source.txt"))
                .hasContent("committed");
    }

    @Test
    void fileInWhichAnAccountATimeZoneOrAFolderStandsIsNamed() throws Exception {
        for (String trace : List.of("echo $JDK_JAVA_OPTIONS", "echo $TZ", "pwd; echo $3")) {
            maven("(" + trace + ") >\"$app/trace.txt\"");

            assertThat(reproduce()).as(trace).isEqualTo(1);
            assertThat(said)
                    .contains("Differs: services/plans/target/quarkus-app/app/trace.txt\n")
                    .doesNotContain("same.txt");
        }
    }

    private void maven(String more) throws IOException {
        Path maven = Files.createDirectories(checkout.resolve("programs")).resolve("mvn");
        Files.writeString(maven, MAVEN + more + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int reproduce() throws IOException, InterruptedException {
        return run(checkout.resolve("samenspel").toString(), "reproduce", "plans");
    }

    private int run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", checkout.resolve("programs") + ":/usr/bin:/bin");
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
