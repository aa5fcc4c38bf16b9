package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class DocumentTest {
    private static final int LARGEST = 25 * 1024 * 1024;
    private static final String CONTENT = "/plans/v1/documents/019aa111/content";

    @TestHTTPResource("/")
    URI gateway;

    /** Not by REST Assured, which writes each byte of a body as a number for its log: 15 s of these. */
    @Test
    void passesDocumentOfExactlyTheLimit() throws IOException, InterruptedException {
        HttpRequest call = HttpRequest.newBuilder(gateway.resolve(CONTENT))
                .header("Authorization", "Bearer " + Tokens.planner())
                .header("Content-Digest", "sha-256=:x:")
                .PUT(BodyPublishers.ofByteArray(new byte[LARGEST]))
                .build();
        try (HttpClient sender = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = sender.send(call, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            JsonObject passed = new JsonObject(answer.body());
            assertThat(passed.getInteger("body")).isEqualTo(LARGEST);
            assertThat(passed.getJsonObject("headers").getString("content-length"))
                    .isEqualTo(Integer.toString(LARGEST));
            assertThat(passed.getJsonObject("headers").getString("content-digest"))
                    .isEqualTo("sha-256=:x:");
        }
    }

    @Test
    void refusesLargerDocumentBeforeAnyOfItIsSent() throws IOException {
        String answer = RawConnection.exchange(head(LARGEST + 1) + "Expect: 100-continue\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void refusesDocumentWhoseLengthIsNotTold() throws IOException {
        String answer = RawConnection.exchange(head(0).replaceAll("Content-Length: .*\r\n", "")
                + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Length");
    }

    @Test
    void refusesDocumentWithoutToken() {
        given().body(new byte[300 * 1024]).put(CONTENT).then().statusCode(401);
    }

    @Test
    void letsNoLargeBodyThroughElsewhere() {
        given().auth()
                .oauth2(Tokens.planner())
                .body(new byte[300 * 1024])
                .put("/plans/v1/documents/019aa111/withdrawal")
                .then()
                .statusCode(413);
    }

    /** As many as may be under way here, which hold back their last byte: what came of them is with the service. */
    @Test
    void holdsNoneOfTheDocumentsUnderWay() throws IOException {
        int size = 24 * 1024 * 1024;
        List<Socket> senders = new ArrayList<>();
        long before = used();
        try {
            for (int i = 0; i < StubServices.MOST_REQUESTS; i++) {
                Socket sender = new Socket(gateway.getHost(), gateway.getPort());
                senders.add(sender);
                OutputStream out = sender.getOutputStream();
                out.write((head(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(new byte[size - 1]);
                if (i % 5 == 4) {
                    assertThat(used() - before).isLessThan(StubServices.MOST_REQUESTS * (long) size / 5);
                }
            }
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    private static String head(int length) {
        return "PUT " + CONTENT + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.planner()
                + "\r\nContent-Length: " + length + "\r\n";
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
