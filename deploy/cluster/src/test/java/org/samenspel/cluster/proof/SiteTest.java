package org.samenspel.cluster.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.cluster.release.Chart;
import org.samenspel.local.tls.Signed;

/** What is made for an installation in production, held against what the chart and the servers ask for. */
class SiteTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Images IMAGES =
            new Images("registry.example/samenspel", Map.of("demo", "sha256:d", "plans", "sha256:p"));
    private static final Pattern SECRET = Pattern.compile(
            "(?:secretName: |secretKeyRef:\\s+name: |secretKeyRef: \\{name: |secretRef:\\s+name: )([a-z0-9-]+)");

    @TempDir
    private static Path folder;

    private static Site site;
    private static Map<String, Map<String, String>> secrets;

    @BeforeAll
    static void aSite() throws IOException {
        site = Site.made(HOME, folder.resolve("site"));
        secrets = site.secrets();
    }

    @Test
    void everySecretThatTheChartAsksForIsMade() throws IOException {
        assertThat(secretsIn(rendered())).hasSizeGreaterThan(25).isSubsetOf(secrets.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site-postgres.yaml", "site-kafka.yaml", "site-keycloak.yaml", "site-keys.yaml"})
    void everySecretThatAServerAsksForIsMadeAndItsFileHasNoGaps(String file) {
        String objects = SiteServers.filled(file, SiteServers.values(IMAGES));

        assertThat(objects).doesNotContain("${");
        assertThat(secretsIn(objects)).isSubsetOf(secrets.keySet());
    }

    @Test
    void partsTalkOverTlsAloneAndReadTheirCertificatesAgainAsOftenAsTheyCan() throws IOException {
        assertThat(rendered())
                .contains("SAMENSPEL_ENVIRONMENT: production")
                .contains("KAFKA_SECURITY_PROTOCOL: \"SASL_SSL\"")
                .contains("jdbc:postgresql://postgres:5432/plans?sslmode=verify-full")
                .contains("SAMENSPEL_GATEWAY_ROUTES_PLANS: \"https://samenspel-plans:8443\"")
                .contains("SAMENSPEL_TLS_RELOAD_PERIOD: 30s")
                .contains("nodePort: " + Site.PORTS.gateway())
                .doesNotContain("demo-", "cert-manager");
    }

    @Test
    void noPasswordIsOneThatEverybodyCanReadAndNoneIsThereTwice() {
        List<String> passwords = secrets.values().stream()
                .flatMap(content -> Stream.ofNullable(content.get("password")))
                .toList();

        assertThat(secrets.toString()).doesNotContain("demo-for-everybody");
        assertThat(passwords).hasSizeGreaterThan(12).doesNotHaveDuplicates().allMatch(one -> one.length() == 32);
    }

    @Test
    void theRealmHasSecretsOfItsOwnAndNoPeople() throws IOException {
        JsonNode realm = new JsonMapper().readTree(secrets.get("keycloak-realm").get("samenspel-realm.json"));

        assertThat(realm.path("clients").valueStream().filter(client -> client.has("secret")))
                .hasSizeGreaterThan(10)
                .allSatisfy(client -> assertThat(client.path("secret").asText())
                        .isEqualTo(site.entrance()
                                .secrets()
                                .apply(client.path("clientId").asText())));
        assertThat(realm.path("users").valueStream())
                .hasSizeGreaterThan(10)
                .allMatch(user -> user.has("serviceAccountClientId"));
    }

    @Test
    void theBrokerListensToOthersOverTlsAlone() throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(secrets.get("kafka-settings").get("kafka.properties")));

        assertThat(settings.getProperty("listeners").split(","))
                .filteredOn(listener -> !listener.contains("//localhost:"))
                .containsExactly("SASL_SSL://:9093", "OUTSIDE://:9096");
        assertThat(settings.getProperty("listener.security.protocol.map"))
                .contains("SASL_SSL:SASL_SSL", "OUTSIDE:SASL_SSL");
        assertThat(settings.getProperty("authorizer.class.name")).endsWith("StandardAuthorizer");
        assertThat(settings.getProperty("auto.create.topics.enable")).isEqualTo("false");
    }

    @Test
    void whatIsRenewedIsOfGatewayAndServicesAndByTheSameAuthority() throws Exception {
        var other = Site.made(HOME, folder.resolve("other"));
        Signed server = other.certificate("postgres");
        Signed plans = other.certificate("plans");

        Map<String, Map<String, String>> renewed = other.renew();

        assertThat(renewed.keySet())
                .isEqualTo(Site.programs().stream().map(name -> name + "-tls").collect(Collectors.toSet()));
        assertThat(other.certificate("postgres")).isEqualTo(server);
        assertThat(other.certificate("plans")).isNotEqualTo(plans);
        assertThat(renewed.get("plans-tls").get("tls.crt"))
                .isEqualTo(other.certificate("plans").certificatePem());
        assertThatCode(() -> other.authority().trusted()).doesNotThrowAnyException();
    }

    private static String rendered() throws IOException {
        Path own = Files.writeString(
                folder.resolve("values.yaml"), SiteServers.filled("site-values.yaml", SiteServers.values(IMAGES)));
        Chart chart = Chart.copied(HOME, folder.resolve("helm"));
        return new Helm(chart.folder().resolve("samenspel"))
                .template()
                .withName("samenspel")
                .withNamespace("there")
                .withKubeVersion("1.34.4")
                .withValuesFile(HOME.resolve("helm/samenspel/ci/production-values.yaml"))
                .withValuesFile(own)
                .call();
    }

    private static Set<String> secretsIn(String objects) {
        return SECRET.matcher(objects)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
