package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.UpgradeCommand;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an upgrade brings to a cluster: an API server that has a revision without objects and one claim of keys, and takes all that is made. */
class LiveClusterTest {

    private static final String CLAIM = "/persistentvolumeclaims/samenspel-consultations-keys-first";

    private static final String NOTHING = """
            {"apiVersion": "v1", "kind": "Status", "status": "Failure", "reason": "NotFound", "code": 404}
            """;

    /** As Helm keeps it: Base64 of itself, in a Secret that is Base64 too. */
    private static final String REVISION = """
            {"apiVersion": "v1", "kind": "Secret", "type": "helm.sh/release.v1",
             "metadata": {"name": "sh.helm.release.v1.samenspel.v1", "namespace": "interplay", "labels":
               {"owner": "helm", "name": "samenspel", "status": "deployed", "version": "1"}},
             "data": {"release": "%s"}}
            """.formatted(packed("""
            {"name": "samenspel", "namespace": "interplay", "version": 1,
             "info": {"status": "deployed", "last_deployed": "2026-11-29T10:00:00Z"},
             "chart": {"metadata": {"name": "samenspel", "version": "0.1.0", "apiVersion": "v2"}}}
            """));

    private static final Map<String, List<String>> KINDS = Map.of(
            "v1",
            List.of("ConfigMap", "PersistentVolumeClaim", "Secret", "Service", "ServiceAccount"),
            "apps/v1",
            List.of("Deployment", "StatefulSet"),
            "autoscaling/v2",
            List.of("HorizontalPodAutoscaler"),
            "batch/v1",
            List.of("CronJob", "Job"),
            "networking.k8s.io/v1",
            List.of("NetworkPolicy"),
            "policy/v1",
            List.of("PodDisruptionBudget"),
            "rbac.authorization.k8s.io/v1",
            List.of("Role", "RoleBinding"));

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;
    private Path kubeconfig;

    @BeforeEach
    void aCluster() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        kubeconfig = Files.writeString(
                folder.resolve("admin.conf"), """
                {"apiVersion": "v1", "kind": "Config", "current-context": "it",
                 "clusters": [{"name": "it", "cluster": {"server": "http://127.0.0.1:%d"}}],
                 "contexts": [{"name": "it", "context": {"cluster": "it", "user": "it"}}],
                 "users": [{"name": "it", "user": {}}]}
                """.formatted(server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aClaimOfKeysThatIsThereKeepsItsModeSinceNoneCanBeChanged() {
        upgrade(Map.of());

        assertThat(sent)
                .filteredOn(request -> request.contains(CLAIM) && !request.startsWith("GET "))
                .singleElement()
                .asString()
                .startsWith("PATCH ")
                .doesNotContain("accessModes");
        assertThat(sent)
                .filteredOn(request -> request.startsWith("POST ") && request.contains("/persistentvolumeclaims "))
                .singleElement()
                .asString()
                .contains("samenspel-consultations-keys-second", "\"accessModes\":[\"ReadWriteMany\"]");
    }

    @Test
    void theNotesListTheWindowsWithThePodsOfAllProgramsThatGetMore() {
        String campaign = "consultations.campaigns[0].";

        assertThat(upgrade(Map.of(
                        campaign + "name", "one",
                        campaign + "expectedRespondents", 1_000_000,
                        campaign + "opens", "2099-03-01T18:00:00+01:00",
                        campaign + "closes", "2099-03-01T18:10:00+01:00")))
                .contains("2099-03-01 16:50 to 2099-03-01 17:15: consultations 3, gateway 3\n");
    }

    /** The demo with more than one pod. */
    private String upgrade(Map<String, ?> settings) {
        UpgradeCommand command = Chart.umbrella()
                .upgrade()
                .withName("samenspel")
                .withNamespace("interplay")
                .withKubeConfig(kubeconfig)
                .disableOpenApiValidation()
                .withValuesFile(Chart.values("local"))
                .set("demo.small", false);
        settings.forEach(command::set);
        return command.call().getOutput();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        sent.add(exchange.getRequestMethod() + " " + path + " " + asked);
        boolean isMade = exchange.getRequestMethod().equals("POST");
        String body = isMade ? made(asked) : body(path);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(isMade ? 201 : body.equals(NOTHING) ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The object itself; what Helm keeps of its revisions comes in another format, and it reads nothing of the answer. */
    private static String made(String asked) {
        return asked.startsWith("{") ? asked : REVISION;
    }

    private static String packed(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(bytes)) {
            zipped.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(base64.encode(bytes.toByteArray()));
    }

    private static String body(String path) {
        String group = path.replaceFirst("^/apis?/", "");
        if (path.equals("/version")) {
            return "{\"major\": \"1\", \"minor\": \"34\", \"gitVersion\": \"v1.34.4\"}";
        } else if (path.equals("/api")) {
            return "{\"kind\": \"APIVersions\", \"versions\": [\"v1\"]}";
        } else if (path.equals("/apis")) {
            return "{\"kind\": \"APIGroupList\", \"apiVersion\": \"v1\", \"groups\": [%s]}".formatted(groups());
        } else if (KINDS.containsKey(group)) {
            return "{\"kind\": \"APIResourceList\", \"apiVersion\": \"v1\", \"groupVersion\": \"%s\", \"resources\": [%s]}"
                    .formatted(group, resources(group));
        } else if (path.endsWith(CLAIM)) {
            return """
                    {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "spec": {"accessModes": ["ReadWriteOnce"]},
                     "metadata": {"name": "samenspel-consultations-keys-first", "namespace": "interplay",
                      "labels": {"app.kubernetes.io/managed-by": "Helm"},
                      "annotations": {"meta.helm.sh/release-name": "samenspel", "meta.helm.sh/release-namespace": "interplay"}}}
                    """;
        } else if (path.contains("/secrets/sh.helm.release")) {
            return REVISION;
        } else if (path.endsWith("/secrets")) {
            return "{\"apiVersion\": \"v1\", \"kind\": \"SecretList\", \"items\": [%s]}".formatted(REVISION);
        }
        return NOTHING;
    }

    private static String groups() {
        return KINDS.keySet().stream()
                .filter(version -> version.contains("/"))
                .map(version ->
                        "{\"name\": \"%1$s\", \"versions\": [{\"groupVersion\": \"%2$s\", \"version\": \"%3$s\"}]}"
                                .formatted(version.split("/")[0], version, version.split("/")[1]))
                .collect(Collectors.joining(","));
    }

    private static String resources(String version) {
        return KINDS.get(version).stream()
                .map(kind ->
                        "{\"name\": \"%s\", \"singularName\": \"\", \"namespaced\": true, \"kind\": \"%s\", \"verbs\": [\"get\", \"create\"]}"
                                .formatted(plural(kind), kind))
                .collect(Collectors.joining(","));
    }

    private static String plural(String kind) {
        return kind.toLowerCase(Locale.ROOT).replaceFirst("y$", "ie") + "s";
    }
}
