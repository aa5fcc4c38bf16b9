package org.samenspel.governance.meeting;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.CapturedLogs;

/** What a file is called can be about a person: who may read the file reads it, and nothing else tells it. */
@QuarkusTest
class FileNameTest {

    private static final String PERSON = "zzyxkwartel";
    private static final byte[] PDF = "%PDF-1.7\nx\nstartxref\n9\n%%EOF".getBytes(US_ASCII);

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void comesOutInNoLogEventMetricOrAddress() throws IOException {
        String board = levl.body("board");
        String meeting = levl.underway(board, List.of(levl.seated(board, "member")));
        try (var logs = new CapturedLogs("org.samenspel", Level.ALL);
                var others = new CapturedLogs("", Level.INFO)) {
            String document = kept(meeting);

            levl.approveMinutes(meeting, "2021-12-14").statusCode(200);

            assertThat(document).doesNotContain(PERSON);
            assertThat(Stream.concat(logs.messages(), others.messages()))
                    .anyMatch(message -> message.contains("fact=document.kept"))
                    .anyMatch(message -> message.contains("fact=document.withdrawn"))
                    .noneMatch(FileNameTest::tells);
        }
        assertThat(GovernanceFixtures.published("governance.meetings.v1", idOf(meeting), 1))
                .isNotEmpty()
                .noneMatch(event -> tells(event.headers() + new String(event.value(), UTF_8)));
        try (InputStream answer = metrics.openStream()) {
            assertThat(new String(answer.readAllBytes(), UTF_8))
                    .contains("http_server")
                    .doesNotMatch(FileNameTest::tells);
        }
    }

    /** A file with such a name that is described, sent wrong and right, read, listed and taken away. */
    private String kept(String meeting) {
        String document = levl.created("/documents", """
                {"subject":{"type":"meeting","id":"%s"},"kind":"minutes","name":"Ontslag %s.pdf"}""".formatted(idOf(meeting), PERSON));
        put(document, "<html>".getBytes(US_ASCII)).statusCode(400);
        put(document, PDF).statusCode(200).body("name", equalTo("Ontslag %s.pdf".formatted(PERSON)));
        levl.secretary().get(document + "/content").then().statusCode(200);
        levl.secretary().get(document + "/content?version=7").then().statusCode(404);
        levl.secretary()
                .get("/documents?subjectType=meeting&subjectId=" + idOf(meeting))
                .then()
                .body("total", equalTo(1));
        levl.put(document, "/withdrawal", "{\"reason\":\"Dubbel ingevoerd\"}").statusCode(200);
        put(document, PDF).statusCode(409);
        return document;
    }

    private ValidatableResponse put(String document, byte[] content) {
        return levl.secretary()
                .header("If-Match", "*")
                .header("Content-Digest", "sha-256=:%s:".formatted(digest(content)))
                .contentType("application/octet-stream")
                .body(content)
                .put(document + "/content")
                .then();
    }

    private static String digest(byte[] content) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean tells(String text) {
        return text.toLowerCase(Locale.ROOT).contains(PERSON);
    }
}
