package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;

/** A program of two libraries of others: `io.other:library` 2.0 and `io.quarkus:quarkus-bootstrap-runner` 3.0. */
class SbomCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void aBuiltProgram() throws IOException {
        var small = new SmallProgram(folder);
        small.build("Built", Instant.parse("2026-03-01T10:00:00Z"));
        Folders.mirror(small.app(), Files.createDirectories(folder.resolve("services/plans/target/quarkus-app")));
        licensed("""
                {"license": {"id": "Apache-2.0"}}""");
    }

    @Test
    void writesWhatAProgramIsMadeOfWithLicensesAndSums() throws IOException {
        assertThat(run("plans")).isZero();

        assertThat(folder.resolve(".samenspel/sbom/plans.json"))
                .content()
                .contains("\"specVersion\" : \"1.6\"")
                .contains("pkg:maven/io.other/library@2.0?classifier=linux&type=jar")
                .contains("\"id\" : \"Apache-2.0\"")
                .containsPattern("\"content\" : \"[0-9a-f]{64}\"");
        assertThat(said()).contains("2  libraries of others in plans: ").contains("     1  Apache-2.0\n     1  MIT\n");
    }

    @Test
    void endsWith1ForALicenseThatIsNotAllowed() throws IOException {
        licensed("""
                {"license": {"id": "AGPL-3.0-only"}}""");

        assertThat(run("plans")).isEqualTo(1);
        assertThat(said()).endsWith("Not allowed: io.other:library 2.0 (AGPL-3.0-only)\n");
    }

    @Test
    void oneAllowedLicenseOfSeveralIsEnough() throws IOException {
        licensed("""
                {"license": {"name": "Own License"}}, {"license": {"id": "EPL-2.0"}}""");

        assertThat(run("plans")).isZero();
        assertThat(said()).contains("     1  EPL-2.0 or Own License\n");
    }

    @Test
    void endsWith1ForALibraryOfWhichNoLicenseIsKnown() throws IOException {
        Files.delete(folder.resolve("services/plans/target/dependencies.cdx.json"));

        assertThat(run("plans")).isEqualTo(1);
        assertThat(said()).contains("Not allowed: io.other:library 2.0 (no license)\n");
    }

    @Test
    void endsWith1WhenAnAdvisoryTellsOfAVersionThatIsUsed() throws IOException {
        advisory("1.5", "2.0.1");

        assertThat(run("plans", "--advisories", folder.resolve("advisories").toString()))
                .isEqualTo(1);
        assertThat(said())
                .contains("     1  advisories about Maven's libraries were compared\n")
                .endsWith("Known weakness: io.other:library 2.0: OSV-1 Reads what it should not (plans)\n");
    }

    @Test
    void advisoryAboutOtherVersionsIsNone() throws IOException {
        advisory("1.5", "2.0");

        assertThat(run("plans", "--advisories", folder.resolve("advisories").toString()))
                .isZero();
    }

    @Test
    void refusesAFolderWithoutAdvisories() {
        assertThat(run("plans", "--advisories", folder.resolve("services").toString()))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("is an advisory about libraries of Maven, in the form of OSV.");
    }

    @Test
    void namesTheProgramsThatThereAre() {
        assertThat(run("nothing")).isEqualTo(1);
        assertThat(errors.toString())
                .startsWith(
                        "There is no program nothing; there are: plans, consultations, partners, governance, finance,");
    }

    private void licensed(String licensesOfTheLibrary) throws IOException {
        Files.writeString(
                folder.resolve("services/plans/target/dependencies.cdx.json"), """
                {"components": [
                  {"group": "io.other", "name": "library", "version": "2.0", "licenses": [%s]},
                  {"group": "io.quarkus", "name": "quarkus-bootstrap-runner", "version": "3.0",
                    "licenses": [{"license": {"id": "MIT"}}]}
                ]}
                """.formatted(licensesOfTheLibrary));
    }

    private void advisory(String introduced, String fixed) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("advisories/2026")).resolve("one.json"),
                """
                {"id": "OSV-1", "summary": "Reads what it should not", "affected": [{
                  "package": {"ecosystem": "Maven", "name": "io.other:library"},
                  "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "%s"}, {"fixed": "%s"}]}]}]}
                """.formatted(introduced, fixed));
    }

    private int run(String... arguments) {
        var settings = new Settings(folder, folder.resolve(".samenspel"), new Ports(8080));
        return SbomCommand.commandLine(settings, new PrintStream(said, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
