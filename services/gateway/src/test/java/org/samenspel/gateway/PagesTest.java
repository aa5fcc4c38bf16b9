package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class PagesTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl-BE,nl;q=0.9,en;q=0.5 | nl | Het werkplatform",
                "fr | fr | La plateforme",
                "de,en;q=0.5,fr;q=0.1 | en | The working platform",
                "de | nl | Het werkplatform"
            })
    void greetsInLanguageOfVisitor(String accepted, String language, String words) {
        given().header("Accept-Language", accepted)
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", language)
                .body(containsString("<html lang=\"" + language + "\">"))
                .body(containsString(words));
    }

    @Test
    void letsVisitorChooseLanguage() {
        given().header("Accept-Language", "nl").get("/?lang=en").then().header("Content-Language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc"})
    void needsNothingFromElsewhere(String path) {
        String page = given().get(path).then().statusCode(200).extract().asString();

        List<String> references = REFERENCE
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(reference -> !reference.startsWith("#") && !reference.equals("data:,"))
                .toList();

        assertThat(references).isNotEmpty().allMatch(reference -> reference.matches("/[a-z?].*"));
        assertThat(references)
                .filteredOn(reference -> reference.startsWith("/assets/"))
                .isNotEmpty()
                .allSatisfy(reference -> given().get(reference).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc"})
    void namesEveryService(String path) {
        String page = given().get(path).then().extract().asString();

        assertThat(page).containsSubsequence("consultations", "finance", "plans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc", "/assets/health.js"})
    void letsBrowserRunOwnScriptsOnly(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void canOnlyBeRead() {
        given().head("/").then().statusCode(200);
        given().post("/doc").then().statusCode(405).header("Allow", "GET, HEAD");
    }
}
