package org.samenspel.web.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reaches the service past the gateway. */
@QuarkusTest
class PlainPathFilterTest {
    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notes/v1/notes;a=b",
                "/notes/v1/./notes",
                "/notes/v1/x/../notes",
                "/notes/v1/%6eotes",
                "/notes/v1/notes%2f",
            })
    void refusesPathsThatCouldBeReadInTwoWays(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:belgif:badRequest"));
    }

    /** An upgrade would open a second way in, past what looks at requests of the first. */
    @Test
    void speaksHttp11Alone() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/notes/v1/health"))
                .version(Version.HTTP_2)
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.discarding()).version())
                    .isEqualTo(Version.HTTP_1_1);
        }
    }
}
