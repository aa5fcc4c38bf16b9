package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class PagesApiTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de,en;q=0.5,fr;q=0.1 | en | The working platform", "de | nl | Het werkplatform"})
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
