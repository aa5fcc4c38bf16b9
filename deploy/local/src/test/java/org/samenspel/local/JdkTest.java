package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script on a machine without a JDK 25; another server stands in for the one that has JDKs. */
class JdkTest {

    private static final List<String> PROGRAMS = List.of(
            "bash",
            "basename",
            "cat",
            "cut",
            "dirname",
            "flock",
            "grep",
            "gzip",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sha256sum",
            "tar",
            "uname");

    private final Map<String, byte[]> answers = new HashMap<>();

    @TempDir
    private Path machine;

    private HttpServer server;
    private String address;

    @BeforeEach
    void standIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = answers.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(answer == null ? 404 : 200, answer == null ? -1 : answer.length);
            if (answer != null) {
                exchange.getResponseBody().write(answer);
            }
            exchange.close();
        });
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @BeforeEach
    void machineWithoutJdk() throws IOException {
        Files.copy(Repository.HOME.resolve("samenspel"), machine.resolve("samenspel"));
        Files.createDirectories(machine.resolve("services/plans/src"));
        Path programs = Files.createDirectory(machine.resolve("programs"));
        for (String program : PROGRAMS) {
            script(programs.resolve(program), "exec /usr/bin/" + program + " \"$@\"");
        }
        script(programs.resolve("curl"), "exec /usr/bin/curl \"${@//https:\\/\\/api.adoptium.net/" + address + "}\"");
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void fetchesTheOneOfAdoptiumForItsProcessor() throws Exception {
        byte[] archive = archive("25.0.3");
        answers.put("/temurin.tar.gz", archive);
        answers.put("/v3/assets/latest/25/hotspot", """
            [{"binary": {"architecture": "x64", "package": {
               "checksum": "%s",
               "checksum_link": "%s/temurin.tar.gz.sha256.txt",
               "link": "%s/temurin.tar.gz", "name": "temurin.tar.gz"}}}]
            """.formatted(sum(archive), address, address)
                .getBytes(StandardCharsets.UTF_8));

        String said = samenspel(Map.of());

        assertThat(said)
                .contains("No JDK 25 found: fetching one for this checkout from " + address + "/temurin.tar.gz")
                .contains("No Maven found");
        assertThat(jdk().resolve("release")).hasContent("JAVA_VERSION=\"25.0.3\"");
        assertThat(samenspel(Map.of())).doesNotContain("fetching").contains("No Maven found");
    }

    @Test
    void fetchesFromAnotherAddressWithTheChecksumBesideIt() throws Exception {
        byte[] archive = archive("25.0.4");
        answers.put("/own.tar.gz", archive);
        answers.put("/own.tar.gz.sha256.txt", (sum(archive) + "  own.tar.gz\n").getBytes(StandardCharsets.UTF_8));

        samenspel(Map.of("SAMENSPEL_JDK_URL", address + "/own.tar.gz"));

        assertThat(jdk().resolve("release")).hasContent("JAVA_VERSION=\"25.0.4\"");
    }

    @Test
    void usesNothingWithAnotherChecksum() throws Exception {
        answers.put("/own.tar.gz", archive("25.0.4"));

        String said =
                samenspel(Map.of("SAMENSPEL_JDK_URL", address + "/own.tar.gz", "SAMENSPEL_JDK_SHA256", "0".repeat(64)));

        assertThat(said).contains("has not the checksum 000");
        assertThat(jdk()).doesNotExist();
        assertThat(jdk().resolveSibling("jdk.unfinished")).doesNotExist();
    }

    @Test
    void usesNoJdkOfAnotherVersion() throws Exception {
        byte[] archive = archive("21.0.9");
        answers.put("/own.tar.gz", archive);

        String said =
                samenspel(Map.of("SAMENSPEL_JDK_URL", address + "/own.tar.gz", "SAMENSPEL_JDK_SHA256", sum(archive)));

        assertThat(said).contains("is not a JDK 25");
        assertThat(jdk()).doesNotExist();
    }

    @Test
    void saysWhatToDoWhereNobodyAnswers() throws Exception {
        assertThat(samenspel(Map.of())).endsWith("""
            No JDK 25 found, and https://api.adoptium.net, which has one, doesn't answer. \
            Install a JDK 25, or set JAVA_HOME or SAMENSPEL_JDK_URL.
            """);
    }

    @Test
    void refusesAnotherSystemInOneSentence() throws Exception {
        Path uname = machine.resolve("programs/uname");
        script(uname, "echo Darwin arm64");

        assertThat(samenspel(Map.of()))
                .isEqualTo("Samenspel runs on Linux on x86-64 or arm64; this is Darwin arm64.\n");
    }

    private Path jdk() {
        return machine.resolve(".samenspel/jdk");
    }

    /** What the script says on a machine that has just the programs it needs. */
    private String samenspel(Map<String, String> environment) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(machine.resolve("samenspel").toString(), "dev", "plans").redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "SDKMAN_DIR"));
        builder.environment().putAll(Map.of("PATH", machine.resolve("programs").toString(), "SAMENSPEL_JDKS", ""));
        builder.environment().putAll(environment);
        Process script = builder.start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(said).isEqualTo(1);
        return said;
    }

    private byte[] archive(String version) throws IOException, InterruptedException {
        Path jdk = Files.createDirectories(machine.resolve("jdk-" + version));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"");
        script(Files.createDirectory(jdk.resolve("bin")).resolve("javac"), "exit 0");
        Path archive = machine.resolve("jdk.tar.gz");
        new ProcessBuilder("tar", "-czf", archive.toString(), "-C", machine.toString(), "jdk-" + version)
                .start()
                .waitFor();
        return Files.readAllBytes(archive);
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String sum(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
