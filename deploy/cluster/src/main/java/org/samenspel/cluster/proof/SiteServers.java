package org.samenspel.cluster.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.cluster.text.Template;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Kafka;
import org.samenspel.local.part.PostgresServer;

/**
 * PostgreSQL, Kafka and Keycloak of a {@link Site}: the programs, accounts and rights of the demo, which the site holds to TLS and to
 * passwords of its own.
 */
record SiteServers(Namespace namespace, Site site, Path home, Images images) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATIENCE = "--timeout=300s";
    private static final String WORDS = "--tail=25";

    /** Returns when they answer, and services may log in. */
    void bring() throws Exception {
        namespace.make();
        put(site.secrets());
        // All others wait for PostgreSQL, so on two cores it comes first.
        apply("site-postgres.yaml");
        awaitReady("postgres");
        List.of("site-kafka.yaml", "site-keycloak.yaml", "site-keys.yaml").forEach(this::apply);
        awaitReady("kafka");
        makeAccounts();
        awaitReady("keycloak");
    }

    /** Makes or replaces Secrets. */
    void put(Map<String, Map<String, String>> secrets) {
        var list = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "List");
        var items = list.putArray("items");
        secrets.forEach((name, content) -> items.add(secret(name, content)));
        namespace.apply(list.toString());
    }

    private static ObjectNode secret(String name, Map<String, String> content) {
        ObjectNode secret = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Secret");
        secret.putObject("metadata").put("name", name);
        ObjectNode data = secret.putObject("stringData");
        content.forEach(data::put);
        return secret;
    }

    private void apply(String file) {
        namespace.apply(filled(file, values(images)));
    }

    static String filled(String file, Map<String, String> values) {
        return Template.filled(SiteServers.class, file, values);
    }

    /** Of the names in the files beside this class. */
    static Map<String, String> values(Images images) {
        var values = new HashMap<String, String>();
        values.put("gateway", Integer.toString(Site.PORTS.gateway()));
        values.put("keycloak", Integer.toString(Site.PORTS.keycloak()));
        values.put("postgres", Integer.toString(Site.PORTS.postgres()));
        values.put("kafka", Integer.toString(Site.PORTS.kafka()));
        values.put("cluster-id", Kafka.CLUSTER_ID);
        values.put("image", images.demo());
        values.put("plans", images.of("plans"));
        values.put("initialization", initialization());
        return values;
    }

    /** As on one machine; the password is that of the administrator's Secret. */
    private static String initialization() {
        String[] arguments =
                PostgresServer.initialization(Path.of("/data/postgres"), Path.of("/administrator/password"));
        try {
            return JSON.writeValueAsString(Stream.concat(Stream.of("/opt/postgres/bin/initdb"), Stream.of(arguments))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void awaitReady(String server) {
        String name = "deployment/" + server;
        Kubectl.Said said = inNamespace("rollout", "status", name, PATIENCE);
        if (said.code() != 0) {
            String words = inNamespace("logs", name, "--all-containers", "--ignore-errors", WORDS)
                    .output();
            throw new Refusal("The site's " + server + " did not get ready: "
                    + said.errors().strip() + "\n" + String.join("\n", namespace.warnings(5)) + "\nIts last words:\n"
                    + words);
        }
    }

    private Kubectl.Said inNamespace(String... arguments) {
        return namespace
                .kubectl()
                .ask(
                        "",
                        Stream.concat(Stream.of("--namespace", namespace.name()), Stream.of(arguments))
                                .toArray(String[]::new));
    }

    /** Each may do what the topics' names say, and nobody else anything. */
    private void makeAccounts() throws IOException, ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(site.atKafka(Site.ADMINISTRATOR, site.passwordAtKafka(Site.ADMINISTRATOR)))) {
            Kafka.makeAccounts(admin, home, site::passwordAtKafka);
        }
    }
}
