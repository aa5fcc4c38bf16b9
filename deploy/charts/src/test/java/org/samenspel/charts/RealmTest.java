package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What Keycloak's operator is asked for: the realm of `deploy/keycloak`, and nothing of the demo. */
class RealmTest {

    private static final Path ROLES =
            Chart.SOURCES.resolve("../services/shared/security/src/main/java/org/samenspel/security/Roles.java");

    private static final Pattern ROLE = Pattern.compile("String \\w+ = \"(\\w+)\";");
    private static final String ADDRESS = "https://samenspel.example";
    private static final Rendered RENDERED =
            Rendered.read(Chart.renderOperators("prod", Map.of("keycloak.enabled", true, "keycloak.address", ADDRESS)));

    @Test
    void isThatOfTheFileButForAccountsAndClients() {
        Map<String, Object> file = new TreeMap<>(file());
        Map<String, Object> realm = new TreeMap<>(realm());
        file.keySet().removeAll(List.of("users", "clients"));
        realm.remove("clients");

        assertThat(realm).isEqualTo(file);
    }

    @Test
    void hasTheClientOfFrontendsAtTheSitesAddressAndNoOtherThatIsOn() {
        assertThat(clients(realm()).stream()
                        .filter(client -> client.get("enabled").equals(true)))
                .singleElement()
                .satisfies(client -> assertThat(client)
                        .containsEntry("clientId", "samenspel-frontend")
                        .containsEntry("rootUrl", ADDRESS)
                        .containsEntry("redirectUris", List.of(ADDRESS + "/callback"))
                        .containsEntry("webOrigins", List.of(ADDRESS))
                        .containsEntry(
                                "attributes",
                                Map.of(
                                        "pkce.code.challenge.method",
                                        "S256",
                                        "post.logout.redirect.uris",
                                        ADDRESS + "/")));
    }

    @Test
    void givesNoTokensForPasswordsAndEndsNoAddressWithAnything() {
        assertThat(clients(file()))
                .allSatisfy(client -> assertThat(client)
                        .containsEntry("directAccessGrantsEnabled", false)
                        .containsEntry("implicitFlowEnabled", false));
        assertThat(clients(file()).toString()).doesNotContain("*");
    }

    /** Composite roles bring it along, as they do when Keycloak asks whether somebody has it. */
    @Test
    void asksWhoCanDoMuchForACode() {
        assertThat(roles(file()).stream()
                        .filter(role -> role.toString().contains("realm=[secondFactor]"))
                        .map(role -> role.get("name")))
                .containsExactlyInAnyOrder("networkCoordinator", "auditor", "privacyOfficer", "administrator");
    }

    @Test
    void hasTheRolesThatServicesKnow() throws IOException {
        Stream<String> known = ROLE.matcher(Files.readString(ROLES)).results().map(role -> role.group(1));

        assertThat(roles(file()).stream().map(role -> role.get("name")).filter(name -> !name.equals("secondFactor")))
                .containsExactlyInAnyOrderElementsOf(known.toList());
    }

    @Test
    void hasNothingOfTheDemo() {
        assertThat(RENDERED.custom().get("KeycloakRealmImport").toString()).doesNotContain("demo", "secret");
    }

    @Test
    void isNotImportedUnlessItIsAskedFor() {
        assertThat(Rendered.read(Chart.renderOperators("prod", Map.of())).custom())
                .doesNotContainKey("KeycloakRealmImport");
    }

    @Test
    void isRefusedWithoutTheAddressOfTheSite() {
        assertThatThrownBy(() -> Chart.renderOperators("prod", Map.of("keycloak.enabled", true)))
                .hasMessageContaining("keycloak.address is missing");
    }

    private static Map<String, Object> realm() {
        Map<?, ?> spec = (Map<?, ?>)
                RENDERED.custom().get("KeycloakRealmImport").getFirst().get("spec");
        return asMap(spec.get("realm"));
    }

    private static Map<String, Object> file() {
        try {
            return new Yaml().load(Files.readString(Chart.REALM));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Map<String, Object>> roles(Map<String, Object> realm) {
        return ((List<?>) asMap(realm.get("roles")).get("realm"))
                .stream().map(RealmTest::asMap).toList();
    }

    private static List<Map<String, Object>> clients(Map<String, Object> realm) {
        return ((List<?>) realm.get("clients")).stream().map(RealmTest::asMap).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
