package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.local.demo.DemoPeople;
import org.samenspel.local.demo.TimeCode;

/** What the real Keycloak does with the realm: who gets in by what. For the test that has the platform running. */
interface LogIns {

    /** As wide as a key of 3072 bits. */
    int BYTES = 3072 / 8;

    String OF_ALL = "demo-for-everybody";
    String FIRST = "een fiets in de regen";
    String SECOND = "nog een fiets in de zon";
    String GUESSED = "Welkom bij SAMENSPEL";
    Duration PATIENCE_WITH_A_PAGE = Duration.ofSeconds(10);

    /** Where the file of the realm is. */
    Path home();

    Ports ports();

    Visitor visitor();

    @Test
    default void peopleWhoCanDoMuchLogInWithACodeBesideThePassword() {
        var tokens = new HashMap<String, String>();
        DemoPeople.codes(home()).forEach((person, code) -> {
            Browser browser = new Browser(ports());
            var askedForCode = browser.fillIn(browser.begin(), password(person));
            assertThat(askedForCode.statusCode()).as(person).isEqualTo(200);
            tokens.put(person, browser.token(withCode(browser, askedForCode, code)));
        });

        assertThat(visitor()
                        .json("/plans/v1/auditRecords", tokens.get("demo-auditor"))
                        .path("items"))
                .filteredOn(record -> record.path("actor").path("kind").asText().equals("caller"))
                .isNotEmpty()
                .allMatch(record -> record.path("traceId").asText().matches("[0-9a-f]{32}"));
    }

    @Test
    default void refusesTheCodeOfTheHalfMinuteBefore() {
        Browser browser = new Browser(ports());
        TimeCode code = DemoPeople.codes(home()).get("demo-coordinator");
        var askedForCode = browser.fillIn(browser.begin(), password("demo-coordinator"));

        var refused =
                browser.fillIn(askedForCode, Map.of("otp", code.at(Instant.now().minus(TimeCode.PERIOD))));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("name=\"otp\"");
    }

    @Test
    default void anybodyElseLogsInByPassword() {
        Browser browser = new Browser(ports());

        String token = browser.token(browser.fillIn(browser.begin(), password("demo-partner")));

        assertThat(visitor().status("/plans/v1/plans", token)).isEqualTo(200);
    }

    @Test
    default void sendsNobodyElsewhereAfterALogIn() {
        assertThat(new Browser(ports())
                        .begin("http://localhost:" + ports().gateway() + "/elsewhere")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    default void whoChangesAnAccountLogsInAgain() {
        Browser browser = new Browser(ports());
        browser.token(browser.fillIn(browser.begin(), password("demo-planner")));

        for (String change : List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "UPDATE_EMAIL")) {
            assertThat(asks(beginChange(browser, change))).as(change).isTrue();
        }
    }

    @Test
    default void whoChangesAPasswordGivesTheOldOneFirstAndANewOneThatIsNotGuessed() {
        visitor().statusOfAccount("somebody-who-changes", FIRST);
        Browser browser = new Browser(ports());
        browser.token(browser.fillIn(browser.begin(), Map.of("username", "somebody-who-changes", "password", FIRST)));

        var wrong = browser.fillIn(beginChange(browser, "UPDATE_PASSWORD"), Map.of("password", SECOND));
        var right = browser.follow(browser.fillIn(wrong, Map.of("password", FIRST)));
        var guessed = browser.fillIn(right, Map.of("password-new", GUESSED, "password-confirm", GUESSED));
        browser.token(browser.fillIn(guessed, Map.of("password-new", SECOND, "password-confirm", SECOND)));
        Browser again = new Browser(ports());
        String token = again.token(
                again.fillIn(again.begin(), Map.of("username", "somebody-who-changes", "password", SECOND)));

        assertThat(asks(wrong)).isTrue();
        assertThat(guessed.body()).contains("name=\"password-new\"");
        assertThat(token).isNotEmpty();
    }

    @Test
    default void takesPasswordsThatAreLongAndNotTheNameAndHaveNoWordsThatAreGuessedFirst() {
        assertThat(visitor().statusOfAccount("somebody", "short")).isEqualTo(400);
        assertThat(visitor().statusOfAccount("somebody-with-a-name", "somebody-with-a-name"))
                .isEqualTo(400);
        assertThat(visitor().statusOfAccount("somebody", GUESSED)).isEqualTo(400);
        assertThat(visitor().statusOfAccount("somebody", FIRST)).isEqualTo(201);
    }

    /** They would change an account without asking for the password again. */
    @Test
    default void keepsTheAccountPagesOfKeycloakShut() {
        Browser browser = Browser.atAccountPages(ports());

        String token = browser.token(browser.fillIn(browser.begin(), password("demo-partner")));

        assertThat(visitor().statusOfAccountPages("", token)).isEqualTo(401);
        assertThat(visitor().statusOfAccountPages("credentials", token)).isEqualTo(401);
    }

    @Test
    default void givesNoTokenForAPasswordAlone() {
        assertThat(visitor().statusOfPassword("samenspel-frontend")).isGreaterThanOrEqualTo(400);
        assertThat(visitor().statusOfPassword("admin-cli")).isGreaterThanOrEqualTo(400);
    }

    /** Its account has no organization yet, which an administrator enters. */
    @Test
    default void knowsAClientThatSignsInsteadOfHavingASecret() throws GeneralSecurityException {
        assertThat(visitor().status("/plans/v1/plans", visitor().tokenOf(new SignedClient())))
                .isEqualTo(403);
    }

    @Test
    default void givesClientsSecretsThatNobodyGuessesAndWritesDownWhoTries() {
        assertThat(visitor().secretOfANewClient()).matches("[0-9A-Za-z]{86}");

        assertThat(visitor().statusOfSecret("vvsg", "demo-guessed")).isEqualTo(401);

        assertThat(visitor().events("CLIENT_LOGIN_ERROR")).anySatisfy(event -> {
            assertThat(event.path("clientId").asText()).isEqualTo("vvsg");
            assertThat(event.path("ipAddress").asText()).isNotEmpty();
        });
    }

    @Test
    default void registersNoClientThatComesByItself() {
        assertThat(visitor().statusOfRegistration("openid-connect", "{\"redirect_uris\":[\"http://localhost/\"]}"))
                .isEqualTo(403);
        assertThat(visitor().statusOfRegistration("default", "{\"clientId\":\"stranger\"}"))
                .isEqualTo(403);
    }

    @Test
    default void signsByKeysOf3072Bits() {
        assertThat(visitor().keys())
                .filteredOn(key -> key.path("kty").asText().equals("RSA"))
                .hasSize(2)
                .allSatisfy(key -> assertThat(bytes(key.path("n"))).hasSize(BYTES));
        assertThat(Base64.getUrlDecoder().decode(visitor().tokenOf("vvsg").split("\\.")[2]))
                .hasSize(BYTES);
    }

    private static byte[] bytes(JsonNode number) {
        return Base64.getUrlDecoder().decode(number.asText());
    }

    /** At the end of its half minute a code is over when it arrives: then the next one counts. */
    private static HttpResponse<String> withCode(Browser browser, HttpResponse<String> page, TimeCode code) {
        var answer = browser.fillIn(page, Map.of("otp", code.at(Instant.now())));
        return answer.statusCode() == 200 ? browser.fillIn(answer, Map.of("otp", code.at(Instant.now()))) : answer;
    }

    /** Keycloak counts in seconds: in that of a log-in it asks for no other one, so it is tried until the next second. */
    private static HttpResponse<String> beginChange(Browser browser, String change) {
        Instant patience = Instant.now().plus(PATIENCE_WITH_A_PAGE);
        var page = browser.beginChange(change);
        while (!asks(page) && Instant.now().isBefore(patience)) {
            page = browser.beginChange(change);
        }
        return page;
    }

    private static boolean asks(HttpResponse<String> page) {
        return page.body().contains("name=\"password\"");
    }

    private static Map<String, String> password(String person) {
        return Map.of("username", person, "password", OF_ALL);
    }
}
