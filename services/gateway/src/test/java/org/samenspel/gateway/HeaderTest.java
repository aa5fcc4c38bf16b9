package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class HeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"X-User", "X-Forwarded-For", "X-Forwarded-Host", "Cookie", "Upgrade", "TE"})
    void stripsWhatNoContractNames(String name) {
        Map<String, String> headers = given().auth()
                .oauth2(Tokens.planner())
                .header(name, "forged")
                .get("/plans/v1/plans")
                .then()
                .statusCode(200)
                .extract()
                .path("headers");

        assertThat(headers).doesNotContainKey(name.toLowerCase()).doesNotContainValue("forged");
    }

    @Test
    void passesWhatContractsName() {
        given().auth()
                .oauth2(Tokens.planner())
                .header("Idempotency-Key", "k1")
                .header("If-Match", "\"3\"")
                .header("Accept-Language", "fr")
                .contentType("application/json")
                .body("{}")
                .post("/plans/v1/plans")
                .then()
                .body("headers.'idempotency-key'", equalTo("k1"))
                .body("headers.'if-match'", equalTo("\"3\""))
                .body("headers.'accept-language'", equalTo("fr"))
                .body("headers.host", startsWith("127.0.0.1:"))
                .body("headers.'content-length'", equalTo("2"));
    }

    @Test
    void aTraceThatIsNoneIsReplaced() {
        given().auth()
                .oauth2(Tokens.planner())
                .header("traceparent", "forged")
                .get("/plans/v1/plans")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void keepsWhatConcernsConnectionOrCookiesFromClient() {
        given().get("/plans/v1/health")
                .then()
                .header("ETag", "\"7\"")
                .header("Set-Cookie", nullValue())
                .header("Server", nullValue())
                .header("X-Hop", nullValue());
    }

    @Test
    void addsSafeHeadersButLeavesCachingToService() {
        given().get("/plans/v1/health")
                .then()
                .header("Cache-Control", "max-age=60")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void leavesFilesInTheSandboxOfTheirService() {
        List<String> policies = given().auth()
                .oauth2(Tokens.planner())
                .get("/plans/v1/documents/019aa111/content")
                .then()
                .statusCode(200)
                .extract()
                .headers()
                .getValues("Content-Security-Policy");

        assertThat(policies)
                .containsExactly(
                        "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    }
}
