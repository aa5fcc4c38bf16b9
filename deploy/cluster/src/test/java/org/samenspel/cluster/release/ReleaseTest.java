package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Refusal;

/** What Helm finds in a cluster whose API server has the Secrets of releases alone. */
class ReleaseTest {

    @TempDir
    private Path folder;

    private HttpServer server;
    private Release release;
    private String[] revisions = {};

    @BeforeEach
    void aCluster() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Path kubeconfig = Files.writeString(
                folder.resolve("admin.conf"), """
                {"apiVersion": "v1", "kind": "Config", "current-context": "it",
                 "clusters": [{"name": "it", "cluster": {"server": "http://127.0.0.1:%d"}}],
                 "contexts": [{"name": "it", "context": {"cluster": "it", "user": "it"}}],
                 "users": [{"name": "it", "user": {}}]}
                """.formatted(server.getAddress().getPort()));
        release = new Release(new Kubectl(Path.of("kubectl"), kubeconfig), "there", "samenspel");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whereNothingIsItIsInstalled() {
        assertThat(release.isTaken()).isFalse();
        assertThat(release.isThere()).isFalse();
        assertThat(release.isKnown()).isFalse();
    }

    @Test
    void oneGoesBackToTheRevisionThatIsDeployed() {
        revisions = new String[] {"superseded", "deployed", "failed"};

        assertThat(release.revision()).isEqualTo(2);
    }

    @Test
    void aFirstInstallationThatFailedIsUpgradedAndNeverWasThere() {
        revisions = new String[] {"failed", "failed"};

        assertThat(release.isTaken()).isTrue();
        assertThat(release.isThere()).isFalse();
    }

    @Test
    void anUpgradeThatFailedLeavesItThere() {
        revisions = new String[] {"deployed", "failed"};

        assertThat(release.isTaken()).isTrue();
        assertThat(release.isThere()).isTrue();
    }

    @Test
    void oneThatWasInterruptedIsRefused() {
        revisions = new String[] {"pending-install"};

        assertThat(release.isKnown()).isTrue();
        assertThatThrownBy(release::isThere)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "An installation was interrupted: ./samenspel cluster uninstall --namespace there takes it away");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = (path.endsWith("/secrets") ? secrets() : "{\"major\": \"1\", \"minor\": \"34\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String secrets() {
        return "{\"apiVersion\": \"v1\", \"kind\": \"SecretList\", \"items\": ["
                + IntStream.range(0, revisions.length)
                        .mapToObj(n -> secret(n + 1, revisions[n]))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String secret(int revision, String status) {
        return """
                {"apiVersion": "v1", "kind": "Secret", "type": "helm.sh/release.v1",
                 "metadata": {"name": "sh.helm.release.v1.samenspel.v%1$d", "namespace": "there", "labels":
                   {"owner": "helm", "name": "samenspel", "status": "%2$s", "version": "%1$d"}},
                 "data": {"release": "%3$s"}}
                """.formatted(revision, status, packed("""
                {"name": "samenspel", "namespace": "there", "version": %d,
                 "info": {"status": "%s", "last_deployed": "2026-11-29T10:00:00Z"},
                 "chart": {"metadata": {"name": "samenspel", "version": "0.1.0", "apiVersion": "v2"}}}
                """.formatted(revision, status)));
    }

    /** As Helm keeps it: Base64 of itself, in a Secret that is Base64 too. */
    private static String packed(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(bytes)) {
            zipped.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(base64.encode(bytes.toByteArray()));
    }
}
