package org.samenspel.cluster.proof;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.Ports;
import org.samenspel.local.demo.Entrance;
import org.samenspel.local.tls.Authority;
import org.samenspel.local.tls.Signed;

/**
 * A site as the guide of the chart asks for one: certificates of an authority of its own, passwords that nobody knows, and all of it as
 * Secrets, called as `helm/samenspel/ci/production-values.yaml` calls them.
 */
final class Site {

    /** Of the node; a cluster itself gives away this part of its range last. */
    static final Ports PORTS = new Ports(30_080);

    /** Who makes topics and accounts. */
    static final String ADMINISTRATOR = "admin";

    private static final String HERE = "localhost";
    private static final List<String> SERVERS = List.of("postgres", "kafka", "keycloak");
    private static final List<String> AUTHORITIES =
            List.of("postgres-ca", "samenspel-cluster-ca-cert", "keycloak-ca", "services-ca");
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required;";
    private static final int PASSWORD = 24;
    private static final int KEY = 32;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path home;
    private final Authority authority;
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, Signed> certificates = new HashMap<>();
    private final SecureRandom random = new SecureRandom();

    private Site(Path home, Authority authority) {
        this.home = home;
        this.authority = authority;
    }

    /**
     * A new one.
     *
     * @param home the checkout
     * @param folder for keys and certificates; what was there goes
     */
    static Site made(Path home, Path folder) throws IOException {
        var site = new Site(home, Authority.in(folder));
        SERVERS.forEach(server -> site.sign(server, List.of(server, HERE)));
        site.signPrograms();
        return site;
    }

    private void signPrograms() {
        sign("gateway", List.of(HERE));
        services().forEach(service -> sign(service, List.of("samenspel-" + service)));
    }

    private void sign(String server, List<String> hosts) {
        certificates.put(server, authority.sign(server, hosts));
    }

    static List<String> services() {
        return Stream.of(DomainService.values()).map(DomainService::code).toList();
    }

    Authority authority() {
        return authority;
    }

    /** The one that a server or program is to show now. */
    Signed certificate(String server) {
        return requireNonNull(certificates.get(server), server);
    }

    /** Made when the first asks for it. */
    String password(String of) {
        return passwords.computeIfAbsent(
                of, _ -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD)));
    }

    /** Of an account at Kafka. */
    String passwordAtKafka(String account) {
        return password("kafka " + account);
    }

    /** As people and other systems come: over TLS, each client with a secret of its own. */
    Entrance entrance() {
        return new Entrance(PORTS, authority.trusted(), this::secretOfClient);
    }

    private String secretOfClient(String client) {
        return password("client " + client);
    }

    /** New certificates of the same authority for gateway and services; returns their Secrets. */
    Map<String, Map<String, String>> renew() {
        signPrograms();
        var secrets = new LinkedHashMap<String, Map<String, String>>();
        programs().forEach(program -> secrets.put(program + "-tls", files(program)));
        return secrets;
    }

    static List<String> programs() {
        return Stream.concat(Stream.of("gateway"), services().stream()).toList();
    }

    /** All of them: what is in each, by its name. */
    Map<String, Map<String, String>> secrets() throws IOException {
        var secrets = new LinkedHashMap<String, Map<String, String>>();
        for (String service : services()) {
            secrets.put(service + "-app", role(service + "_app"));
            secrets.put(service + "-owner", role(service + "_owner"));
            secrets.put(service + "-kafka", Map.of("sasl.jaas.config", logIn(service, passwordAtKafka(service))));
        }
        secrets.put("governance-rules", role("governance_rules"));
        secrets.put("governance-characteristics", Map.of("FIRST", key()));
        secrets.put("wrapping-first", Map.of("secret", key()));
        secrets.put("wrapping-second", Map.of("secret", key()));
        secrets.putAll(ofServers());
        AUTHORITIES.forEach(name -> secrets.put(name, Map.of("ca.crt", authority.certificate())));
        certificates.keySet().forEach(server -> secrets.put(server + "-tls", files(server)));
        return secrets;
    }

    private Map<String, Map<String, String>> ofServers() throws IOException {
        String password = passwordAtKafka(ADMINISTRATOR);
        return Map.of(
                "postgres-administrator",
                role("postgres"),
                "postgres-access",
                Map.of("pg_hba.conf", "hostssl all all all scram-sha-256\n"),
                "kafka-administrator",
                Map.of("password", password, "sasl.jaas.config", logIn(ADMINISTRATOR, password)),
                "kafka-settings",
                Map.of("kafka.properties", kafkaProperties()),
                "keycloak-administrator",
                role("keycloak administrator"),
                "keycloak-database",
                role("keycloak_owner"),
                "keycloak-realm",
                Map.of("samenspel-realm.json", realm()));
    }

    private Map<String, String> role(String name) {
        return Map.of("username", name, "password", password(name));
    }

    /** As a program reads them; Kafka takes one file of both. */
    private Map<String, String> files(String server) {
        Signed signed = certificate(server);
        return Map.of(
                "tls.crt",
                signed.certificatePem(),
                "tls.key",
                signed.keyPem(),
                "keystore.pem",
                signed.keyPem() + signed.certificatePem());
    }

    static String logIn(String account, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(account, password);
    }

    private String key() {
        return Base64.getEncoder().encodeToString(bytes(KEY));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /**
     * The broker of one machine, but that others come over TLS: from within by its name, and from this machine. What it tells itself
     * stays in its pod.
     */
    private String kafkaProperties() throws IOException {
        Properties properties = ofOneMachine();
        properties.putAll(Map.of(
                "listeners", "SASL_SSL://:9093,OUTSIDE://:9096,OWN://localhost:9094,CONTROLLER://localhost:9095",
                "advertised.listeners",
                        "SASL_SSL://kafka:9093,OWN://localhost:9094,OUTSIDE://localhost:" + PORTS.kafka(),
                "listener.security.protocol.map",
                        "SASL_SSL:SASL_SSL,OUTSIDE:SASL_SSL,OWN:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "OWN",
                "controller.quorum.voters", "1@localhost:9095",
                "log.dirs", "/data/kafka",
                "super.users", "User:ANONYMOUS;User:" + ADMINISTRATOR));
        properties.putAll(Map.of(
                "sasl.enabled.mechanisms", "SCRAM-SHA-512",
                "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config", SCRAM,
                "listener.name.outside.scram-sha-512.sasl.jaas.config", SCRAM,
                "ssl.keystore.type", "PEM",
                "ssl.keystore.location", "/certificate/keystore.pem"));
        var lines = new ArrayList<String>();
        properties.forEach((name, value) -> lines.add(name + "=" + value));
        return String.join("\n", lines) + "\n";
    }

    private Properties ofOneMachine() throws IOException {
        var properties = new Properties();
        for (String file : List.of("broker.properties", "secured.properties")) {
            try (var reader =
                    Files.newBufferedReader(home.resolve("deploy/kafka").resolve(file))) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** That of the demo with secrets of its own, and without the people whose passwords everybody can read. */
    private String realm() throws IOException {
        var realm = (ObjectNode) JSON.readTree(
                home.resolve("deploy/keycloak/samenspel-realm.json").toFile());
        for (JsonNode client : realm.path("clients")) {
            if (client.has("secret")) {
                ((ObjectNode) client)
                        .put("secret", secretOfClient(client.path("clientId").asText()));
            }
        }
        List<JsonNode> accounts = realm.path("users")
                .valueStream()
                .filter(user -> !user.has("credentials"))
                .toList();
        realm.putArray("users").addAll(accounts);
        return realm.toString();
    }

    /** How a program of this machine comes to Kafka. */
    Map<String, Object> atKafka(String account, String password) {
        return Map.of(
                "bootstrap.servers", HERE + ":" + PORTS.kafka(),
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config", logIn(account, password),
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", authority.file().toString(),
                "request.timeout.ms", "20000",
                "default.api.timeout.ms", "60000");
    }

    /** The same of PostgreSQL. */
    String atPostgres(String parameters) {
        return "jdbc:postgresql://%s:%d/postgres?%s".formatted(HERE, PORTS.postgres(), parameters);
    }
}
