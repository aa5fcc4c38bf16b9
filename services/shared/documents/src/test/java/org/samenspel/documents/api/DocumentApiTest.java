package org.samenspel.documents.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.SampleFiles;
import org.samenspel.security.Roles;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

@QuarkusTest
@TestProfile(DocumentApiTest.SmallRoom.class)
class DocumentApiTest {

    private static final byte[] PDF = SampleFiles.pdf(3 * 1024 * 1024 + 17);
    private static final String DOCUMENTS = "/visitors/v1/documents";

    private final Drawer drawers;
    private final MovableClock clock;
    private final Registered owner = Registered.organization();
    private final Registered reader = Registered.organization();
    private UUID drawer = UUID.randomUUID();

    @TestHTTPResource("/")
    URI service;

    DocumentApiTest(Drawer drawers, MovableClock clock) {
        this.drawers = drawers;
        this.clock = clock;
    }

    @BeforeEach
    void openDrawer() {
        drawer = drawers.of(owner.id());
    }

    @Test
    void givesBackToTheByteWhatWasSent() {
        String document = described();

        put(document, PDF).statusCode(200).body("versions[0].size", equalTo(PDF.length));

        byte[] all = as(owner)
                .get(document + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", equalTo(Integer.toString(PDF.length)))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''brief%20%C3%A9.pdf"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Repr-Digest", equalTo(digest(PDF)))
                .extract()
                .asByteArray();
        assertThat(all).isEqualTo(PDF);
    }

    @Test
    void givesThePartThatIsAskedFor() {
        String document = described();
        put(document, PDF);
        int from = 1024 * 1024 - 5;

        byte[] part = as(owner)
                .header("Range", "bytes=" + from + "-" + (2 * 1024 * 1024 + 4))
                .get(document + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes " + from + "-2097156/" + PDF.length))
                .extract()
                .asByteArray();

        assertThat(part).isEqualTo(Arrays.copyOfRange(PDF, from, 2 * 1024 * 1024 + 5));
        as(owner)
                .header("Range", "bytes=" + PDF.length + "-")
                .get(document + "/content")
                .then()
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */" + PDF.length))
                .body("type", equalTo("urn:problem-type:samenspel:rangeNotSatisfiable"));
    }

    @Test
    void givesNothingToWhoHasItAlready() {
        String document = described();
        put(document, PDF);
        String tag = as(owner).get(document + "/content").header("ETag");

        as(owner).header("If-None-Match", tag).get(document + "/content").then().statusCode(304);
        as(owner)
                .header("If-Range", "\"other\"")
                .header("Range", "bytes=0-1")
                .get(document + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void keepsTheOldVersionBesideTheNewOne() {
        String document = described();
        put(document, PDF);
        byte[] next = SampleFiles.pdf(500);

        put(document, next).statusCode(200).body("versions", hasSize(2));

        as(owner).get(document + "/content?version=1").then().header("Repr-Digest", equalTo(digest(PDF)));
        as(owner).get(document + "/content").then().header("Repr-Digest", equalTo(digest(next)));
        as(owner).get(document + "/content?version=3").then().statusCode(404);
    }

    @Test
    void theSameContentAgainIsNoNewVersion() {
        String document = described();
        put(document, PDF);

        as(owner)
                .header("If-Match", "\"0\"")
                .header("Content-Digest", digest(PDF))
                .body(PDF)
                .put(document + "/content")
                .then()
                .statusCode(200)
                .body("versions", hasSize(1));
    }

    @Test
    void refusesContentThatIsNotWhatItsSenderSays() {
        String document = described();

        as(owner)
                .header("If-Match", "*")
                .header("Content-Digest", digest(PDF))
                .body(SampleFiles.pdf(20))
                .put(document + "/content")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:documentDigest"));
        as(owner)
                .header("If-Match", "*")
                .body(PDF)
                .put(document + "/content")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("Content-Digest"));

        as(owner).get(document).then().body("versions", hasSize(0));
    }

    @Test
    void asksTheVersionThatItsSenderSaw() {
        String document = described();
        put(document, PDF);

        as(owner)
                .header("If-Match", "\"0\"")
                .header("Content-Digest", digest(SampleFiles.pdf(20)))
                .body(SampleFiles.pdf(20))
                .put(document + "/content")
                .then()
                .statusCode(412);
        as(owner)
                .header("Content-Digest", digest(SampleFiles.pdf(20)))
                .body(SampleFiles.pdf(20))
                .put(document + "/content")
                .then()
                .statusCode(428);
    }

    @Test
    void refusesDocumentOfMoreThan25Megabytes() throws IOException {
        try (Socket sender = new Socket(service.getHost(), service.getPort())) {
            send(sender, described(), 25 * 1024 * 1024 + 1, new byte[0]);

            assertThat(new String(sender.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void keepsNoMoreThanTheRoomOfTheOrganization() {
        put(described(), SampleFiles.pdf(SmallRoom.QUOTA - 10)).statusCode(200);
        String other = described();

        put(other, SampleFiles.pdf(20))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:documentQuota"));
        as(owner).get(other).then().body("versions", hasSize(0));
        put(other, SampleFiles.pdf(10)).statusCode(200);
    }

    @RepeatedTest(50)
    void ofTwoThatFillTheSameRoomOneIsKept() {
        byte[] half = SampleFiles.pdf(60);
        put(described(), SampleFiles.pdf(SmallRoom.QUOTA - 100)).statusCode(200);
        List<String> rivals = List.of(described(), described());

        List<CompletableFuture<Integer>> answers = rivals.stream()
                .map(rival -> CompletableFuture.supplyAsync(
                        () -> put(rival, half).extract().statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void withdrawnOneGivesItsRoomBackAndSaysWhy() {
        String document = described();
        put(document, SampleFiles.pdf(SmallRoom.QUOTA));

        as(owner)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "Verkeerd bestand"))
                .put(document + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Verkeerd bestand"))
                .body("versions", hasSize(0));

        as(owner).get(document + "/content").then().statusCode(404);
        put(described(), SampleFiles.pdf(SmallRoom.QUOTA)).statusCode(200);
    }

    @Test
    void isListedWithWhatItBelongsTo() {
        String document = described();

        as(owner)
                .get(DOCUMENTS + "?subjectType=drawer&subjectId=" + drawer)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].href", equalTo(document))
                .body("items[0].name", equalTo("brief é.pdf"))
                .body("items[0].withdrawal", nullValue());
    }

    @Test
    void isReadByWhoSeesWhatItBelongsToAndByNobodyElse() {
        String document = described();
        put(document, PDF);

        for (String path :
                List.of(document, document + "/content", DOCUMENTS + "?subjectType=drawer&subjectId=" + drawer)) {
            as(reader).get(path).then().statusCode(404);
        }
        drawers.show(drawer, reader.id(), null);
        for (String path :
                List.of(document, document + "/content", DOCUMENTS + "?subjectType=drawer&subjectId=" + drawer)) {
            as(reader).get(path).then().statusCode(200);
        }
    }

    @Test
    void whoOnlyReadsAddsNothing() {
        drawers.show(drawer, reader.id(), null);
        String document = described();

        as(reader)
                .header("If-Match", "*")
                .header("Content-Digest", digest(PDF))
                .body(PDF)
                .put(document + "/content")
                .then()
                .statusCode(403);
        describe(reader, "letter").statusCode(403);
    }

    @Test
    void whoLeftSeesWhatWasThereOnItsLastDay() {
        LocalDate today = LocalDate.now(clock);
        String before = described();
        put(before, PDF);
        drawers.show(drawer, reader.id(), today);
        clock.advance(Duration.ofDays(1));
        put(before, SampleFiles.pdf(20));
        String after = described();

        as(reader).get(before + "/content").then().header("Repr-Digest", equalTo(digest(PDF)));
        as(reader).get(after).then().statusCode(404);
        as(reader)
                .get(DOCUMENTS + "?subjectType=drawer&subjectId=" + drawer)
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void refusesKindThatDoesNotBelongThere() {
        describe(owner, "photo").statusCode(400).body("type", equalTo("urn:problem-type:samenspel:documentKind"));
    }

    /** Fifty that hold back their last byte: what came of them is on disk, not in memory. */
    @Test
    void holdsNoneOfFiftyUploadsInMemory() throws IOException {
        byte[] part = SampleFiles.pdf(8 * 1024 * 1024);
        List<Socket> senders = new ArrayList<>();
        String document = described();
        long before = used();
        try {
            for (int i = 0; i < 50; i++) {
                Socket sender = new Socket(service.getHost(), service.getPort());
                senders.add(sender);
                send(sender, document, part.length + 1, part);
            }

            assertThat(used() - before).isLessThan(50L * part.length / 4);
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    private void send(Socket sender, String document, int length, byte[] part) throws IOException {
        OutputStream out = sender.getOutputStream();
        String head = "PUT " + URI.create(document).getPath()
                + "/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token(owner) + "\r\nIf-Match: *\r\nContent-Digest: " + digest(PDF) + "\r\nContent-Length: " + length
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(part);
        out.flush();
    }

    /** A letter in the drawer, without content yet. */
    private String described() {
        return describe(owner, "letter").statusCode(201).extract().path("href");
    }

    private ValidatableResponse describe(Registered who, String kind) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("subject", Map.of("type", "drawer", "id", drawer), "kind", kind, "name", "brief é.pdf"))
                .post(DOCUMENTS)
                .then();
    }

    private ValidatableResponse put(String document, byte[] content) {
        return as(owner)
                .header("If-Match", "*")
                .header("Content-Digest", digest(content))
                .body(content)
                .put(document + "/content")
                .then();
    }

    private static RequestSpecification as(Registered who) {
        return given().auth().oauth2(token(who));
    }

    private static String token(Registered who) {
        return who.token(Roles.PARTNER);
    }

    private static String digest(byte[] content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Little room, so that it is soon full. */
    public static class SmallRoom implements QuarkusTestProfile {

        static final int QUOTA = 5 * 1024 * 1024;

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samenspel.documents.quota", Integer.toString(QUOTA));
        }
    }
}
