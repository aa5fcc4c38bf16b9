package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class PathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/v1/health/../plans",
                "/plans/v1/health/%2e%2e/plans",
                "/plans/v1/health%2f..%2fplans",
                "/plans/v1/health%5c..%5cplans",
                "/plans/v1/health%00",
                "/plans/v1/health%0d%0aX-User:%20me",
                "//plans/v1/health",
                "/plans/v1/..;/q/metrics",
                "/plans/v1/..\\plans",
                "/plans/v1/health\u0001",
                "/plans/v1/h\u00e9alth",
                "/plans/v1/health#fragment",
                "/plans/v1/health?a=\\",
                "/plans/v1/health?a=%zz",
                "/?lang=%zz",
                "http://localhost/plans/v1/health"
            })
    void refusesPathThatCouldBeReadInTwoWays(String target) throws IOException {
        String answer = RawConnection.request("GET", target, "Authorization: Bearer " + Tokens.planner());

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "urn:problem-type:belgif:badRequest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans/v1/health", "*", "@/plans/v1/health", "localhost:8080"})
    void refusesTargetThatIsNoPath(String target) throws IOException {
        String answer = RawConnection.request("OPTIONS", target, "Authorization: Bearer " + Tokens.planner());

        assertThat(answer)
                .startsWith("HTTP/1.1 404 ")
                .contains("urn:problem-type:belgif:resourceNotFound", "X-Content-Type-Options: nosniff");
    }

    @Test
    void refusesRequestWithoutHostInWordsOfItsOwn() throws IOException {
        String answer = RawConnection.exchange("GET /plans/v1/health HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "the request must name its Host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans",
                "/plans/v1/health/",
                "/q/health",
                "/q/metrics",
                "/q/dev",
                "/webjars/swagger-ui/5.31.0/index.html",
                "/assets/",
                "/assets/start.nl.html",
                "/favicon.ico"
            })
    void findsNothingOutsideConfiguredServices(String path) {
        given().auth()
                .oauth2(Tokens.planner())
                .header("Accept-Language", "fr-BE, fr;q=0.8")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:belgif:resourceNotFound"))
                .body("title", equalTo("Introuvable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "PURGE"})
    void refusesOtherMethods(String method) throws IOException {
        String answer = RawConnection.request(method, "/plans/v1/health");

        assertThat(answer)
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")
                .contains("urn:problem-type:samenspel:methodNotAllowed");
    }

    @Test
    void passesQueryAsItIs() throws IOException {
        String query = "q=caf%C3%A9&goals=SD1%7COD2&a=%252e";
        String answer =
                RawConnection.request("GET", "/plans/v1/plans?" + query, "Authorization: Bearer " + Tokens.planner());

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"/plans/v1/plans?" + query + "\"");
    }

    @Test
    void refusesLongTarget() throws IOException {
        String answer = RawConnection.request("GET", "/plans/v1/health?a=" + "x".repeat(7_000));

        assertThat(answer).startsWith("HTTP/1.1 414 ").contains("urn:problem-type:samenspel:uriTooLong");
    }
}
