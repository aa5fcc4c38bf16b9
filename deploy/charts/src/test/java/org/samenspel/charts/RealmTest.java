package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What Keycloak's operator is asked for: the realm of `deploy/keycloak`, and nothing of the demo. */
class RealmTest {

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
    void hasTheClientOfFrontendsAtTheSitesAddressAndNoOther() {
        assertThat(clients(realm()))
                .singleElement()
                .satisfies(client -> assertThat(client)
                        .containsEntry("clientId", "samenspel-frontend")
                        .containsEntry("rootUrl", ADDRESS)
                        .containsEntry("redirectUris", List.of(ADDRESS + "/*"))
                        .containsEntry("webOrigins", List.of(ADDRESS))
                        .containsEntry("attributes", clients(file()).getLast().get("attributes")));
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

    private static List<Map<String, Object>> clients(Map<String, Object> realm) {
        return ((List<?>) realm.get("clients")).stream().map(RealmTest::asMap).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
