package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class HeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-Organization",
                "X-Remote-User",
                "X-Forwarded-For",
                "X-Forwarded-User",
                "X-Forwarded-Prefix",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override",
                "X-Real-IP",
                "Forwarded",
                "Via",
                "Cookie",
                "Proxy-Authorization",
                "traceparent",
                "baggage",
                "User-Agent",
                "Referer",
                "Upgrade",
                "TE",
                "X-Whatever"
            })
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
                .body("headers.'content-length'", equalTo("2"));
    }

    @Test
    void tellsServiceConfiguredAddressWhateverClientClaims() {
        given().auth()
                .oauth2(Tokens.planner())
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Port", "1")
                .get("/plans/v1/plans")
                .then()
                .body("headers.'x-forwarded-host'", equalTo("samenspel.example"))
                .body("headers.'x-forwarded-proto'", equalTo("https"))
                .body("headers.'x-forwarded-port'", equalTo("443"));
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
                .header("Strict-Transport-Security", "max-age=31536000")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void forbidsStoringByDefault() {
        given().get("/plans/v1/empty").then().header("Cache-Control", "no-store");
    }
}
