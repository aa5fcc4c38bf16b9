package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the script runs for tests, and what it takes for built after them, so that {@code up} runs no older code without a word; a
 * stand-in builds nothing.
 */
class BuildMarksTest {

    @TempDir
    private Path checkout;

    private String said = "";

    @BeforeEach
    void checkoutOfTwoModules() throws IOException {
        Files.copy(Repository.HOME.resolve("samenspel"), checkout.resolve("samenspel"));
        Files.createDirectories(checkout.resolve("services/plans/src"));
        Files.createDirectories(checkout.resolve("deploy/local/src"));
        Path programs = Files.createDirectory(checkout.resolve("programs"));
        script(
                programs.resolve("mvn"),
                "[ \"$1\" != --version ] || echo Apache Maven 3.9.12; echo \"maven $*\"; ! grep -qs -f fails <<<\"$*\"");
        script(programs.resolve("df"), "printf 'head\\ndisk 0 0 9999999\\n'");
    }

    @Test
    void everythingAfterAllTests() throws Exception {
        assertThat(samenspel("test")).isZero();

        assertThat(built()).containsExactlyInAnyOrder("plans", "local", "images", "cluster");
    }

    @Test
    void whatTestsLeftUnmarkedIsBuiltBeforeItRuns() throws Exception {
        Files.createDirectories(checkout.resolve("deploy/local/target/lib"));

        samenspel("up");

        assertThat(checkout.resolve(".samenspel/logs/build.log"))
                .content()
                .contains("package")
                .contains("deploy/local");
        assertThat(said).doesNotContain("No such file");
    }

    @Test
    void nothingAfterTestsThatMavensArgumentsMayHaveNarrowed() throws Exception {
        assertThat(samenspel("test", "--", "-pl", "services/plans")).isZero();

        assertThat(built()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"package", "verify", "end-to-end -f"})
    void nothingAfterABuildOrTestsThatFailed(String failing) throws Exception {
        Files.writeString(checkout.resolve("fails"), failing);

        assertThat(samenspel("test")).isEqualTo(1);

        assertThat(said).contains("Tests failed after").doesNotContain("All tests passed");
        assertThat(built()).isEmpty();
    }

    @Test
    void testsRunBesideEachOtherWhenAllIsPackagedAndAreToldOneAfterTheOther() throws Exception {
        samenspel("test");

        assertThat(said.lines().filter(line -> line.startsWith("maven ") && !line.endsWith("--version")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("package -T 2 -DskipTests"),
                        line -> assertThat(line).contains("verify").contains("-Dquarkus.build.skip"),
                        line -> assertThat(line).contains("surefire:test@end-to-end"));
    }

    @Test
    void nothingIsTestedThatCouldNotBeBuilt() throws Exception {
        Files.writeString(checkout.resolve("fails"), "package");

        samenspel("test");

        assertThat(said).doesNotContain("verify").doesNotContain("surefire:test");
    }

    private List<String> built() throws IOException {
        Path marks = checkout.resolve(".samenspel/built");
        if (!Files.exists(marks)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(marks)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private int samenspel(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(checkout.resolve("samenspel").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", checkout.resolve("programs") + ":/usr/bin:/bin");
        Process script = builder.start();
        said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isNotBlank();
        return script.waitFor();
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
