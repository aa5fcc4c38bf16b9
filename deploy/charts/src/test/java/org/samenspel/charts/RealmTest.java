package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What Keycloak's operator is asked for: the realm of `deploy/keycloak`, and nothing of the demo. */
class RealmTest {

    private static final Path ROLES =
            Chart.SOURCES.resolve("../services/shared/security/src/main/java/org/samenspel/security/Roles.java");

    private static final Pattern ROLE = Pattern.compile("String \\w+ = \"(\\w+)\";");
    private static final Pattern WORDS = Pattern.compile(" and regexPattern\\((.+)\\)$");
    private static final Pattern MARKED = Pattern.compile("`([^`]+)`");
    private static final Map<String, String> ANEW = Map.of("max_auth_age", "0");
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

    /** A key of 2048 bits, which Keycloak makes unless it is told otherwise, has the strength of 112. */
    @Test
    void signsAndDecryptsWithKeysOf3072Bits() {
        assertThat(components("org.keycloak.keys.KeyProvider")
                        .filter(key -> key.get("providerId").toString().startsWith("rsa")))
                .hasSize(2)
                .allSatisfy(key -> assertThat(asMap(key.get("config"))).containsEntry("keySize", List.of("3072")));
    }

    /** Beyond its own half minute no code counts, however wrong a clock is. */
    @Test
    void takesACodeForItsHalfMinuteAndOnce() {
        assertThat(file())
                .containsEntry("otpPolicyPeriod", 30)
                .containsEntry("otpPolicyLookAheadWindow", 0)
                .containsEntry("otpPolicyCodeReusable", false);
    }

    /** Those that check something by themselves at a log-in, or choose a language, change nothing with which one logs in. */
    @Test
    void asksWhoChangesAnAccountToLogInAgain() {
        assertThat(list(file(), "requiredActions")
                        .filter(action -> !List.of("VERIFY_EMAIL", "VERIFY_PROFILE", "update_user_locale")
                                .contains(action.get("alias"))))
                .extracting(action -> action.get("alias"), action -> action.get("config"))
                .containsExactlyInAnyOrder(
                        tuple("UPDATE_PASSWORD", ANEW),
                        tuple("CONFIGURE_TOTP", ANEW),
                        tuple("UPDATE_EMAIL", ANEW),
                        tuple("UPDATE_PROFILE", ANEW),
                        tuple("delete_credential", ANEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samenspel-2026",
                "In-Vlaanderen-is-LEVL",
                "Welkom-bij-VVSG!",
                "keycloak-keycloak",
                "wachtwoordwachtwoord",
                "azertyuiop-2026",
                "zomer-1234567890"
            })
    void refusesPasswordsWithWordsThatAreGuessedFirst(String password) {
        assertThat(password).doesNotMatch(words());
    }

    @Test
    void itsPageNamesTheseWords() throws IOException {
        String page = Files.readString(Chart.REALM.resolveSibling("README.md"));
        String named = page.split("## Words", 2)[1].split("They stand in", 2)[0];

        assertThat(MARKED.matcher(named).results().map(word -> word.group(1)).collect(Collectors.joining("|")))
                .isEqualTo(words().pattern().replaceAll(".*\\(([^()?]+)\\).*", "$1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-for-everybody",
                "een fiets in de regen",
                "Été à la mer, 2019",
                "correct horse battery staple"
            })
    void takesOthers(String password) {
        assertThat(password).matches(words());
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

    /** What a password of the realm must match. */
    private static Pattern words() {
        Matcher policy = WORDS.matcher(file().get("passwordPolicy").toString());
        assertThat(policy.find()).isTrue();
        return Pattern.compile(policy.group(1));
    }

    private static Stream<Map<String, Object>> components(String kind) {
        return list(asMap(file().get("components")), kind);
    }

    private static Stream<Map<String, Object>> list(Map<String, Object> of, String name) {
        return ((List<?>) of.get(name)).stream().map(RealmTest::asMap);
    }

    private static List<Map<String, Object>> roles(Map<String, Object> realm) {
        return list(asMap(realm.get("roles")), "realm").toList();
    }

    private static List<Map<String, Object>> clients(Map<String, Object> realm) {
        return list(realm, "clients").toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
