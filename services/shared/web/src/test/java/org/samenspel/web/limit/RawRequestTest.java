package org.samenspel.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.samenspel.web.Notes;

/** Requests that RestAssured does not make. */
@QuarkusTest
class RawRequestTest {

    @TestHTTPResource(Notes.NOTES)
    URI notes;

    @Test
    void refusesBodyThatGrowsTooLargeWithoutSayingItsSize() throws Exception {
        byte[] padded = (" ".repeat(1_000_000) + Notes.NOTE).getBytes(StandardCharsets.UTF_8);

        var answer = post("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(padded)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:problem-type:belgif:payloadTooLarge");
    }

    @Test
    void refusesBodyThatDoesNotSayWhatItIs() throws Exception {
        var answer = post(null, BodyPublishers.ofString(Notes.NOTE));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("urn:problem-type:samenspel:unsupportedMediaType");
    }

    @Test
    void refusesContentTypeThatIsNone() throws Exception {
        var answer = post("nonsense", BodyPublishers.ofString(Notes.NOTE));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:problem-type:belgif:badRequest");
    }

    @Test
    void refusesRequestWithoutABody() throws Exception {
        var answer = post("application/json", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:problem-type:belgif:input-validation:requiredInput");
    }

    private HttpResponse<String> post(String contentType, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(notes).POST(body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
