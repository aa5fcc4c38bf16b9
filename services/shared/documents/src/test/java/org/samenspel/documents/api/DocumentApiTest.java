package org.samenspel.documents.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.documents.api.DrawerFixtures.DOCUMENTS;
import static org.samenspel.documents.api.DrawerFixtures.as;
import static org.samenspel.documents.api.DrawerFixtures.digest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.SampleFiles;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

@QuarkusTest
class DocumentApiTest {

    private static final byte[] PDF = SampleFiles.pdf(3 * 1024 * 1024 + 17);
    private final Drawer drawers;
    private final MovableClock clock;
    private final Registered reader = Registered.organization();
    private DrawerFixtures fixtures = new DrawerFixtures(reader, reader.id());

    DocumentApiTest(Drawer drawers, MovableClock clock) {
        this.drawers = drawers;
        this.clock = clock;
    }

    @BeforeEach
    void openDrawer() {
        fixtures = DrawerFixtures.in(drawers);
    }

    @Test
    void givesBackToTheByteWhatWasSent() {
        String document = fixtures.described();

        fixtures.put(document, PDF).statusCode(200).body("versions[0].size", equalTo(PDF.length));

        byte[] all = as(fixtures.owner())
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
        String document = fixtures.described();
        fixtures.put(document, PDF);
        int from = 1024 * 1024 - 5;

        byte[] part = as(fixtures.owner())
                .header("Range", "bytes=" + from + "-" + (2 * 1024 * 1024 + 4))
                .get(document + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes " + from + "-2097156/" + PDF.length))
                .extract()
                .asByteArray();

        assertThat(part).isEqualTo(Arrays.copyOfRange(PDF, from, 2 * 1024 * 1024 + 5));
        as(fixtures.owner())
                .header("Range", "bytes=" + PDF.length + "-")
                .get(document + "/content")
                .then()
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */" + PDF.length))
                .body("type", equalTo("urn:problem-type:samenspel:rangeNotSatisfiable"));
    }

    @Test
    void givesNothingToWhoHasItAlready() {
        String document = fixtures.described();
        fixtures.put(document, PDF);
        String tag = as(fixtures.owner()).get(document + "/content").header("ETag");

        as(fixtures.owner())
                .header("If-None-Match", tag)
                .get(document + "/content")
                .then()
                .statusCode(304);
        as(fixtures.owner())
                .header("If-Range", "\"other\"")
                .header("Range", "bytes=0-1")
                .get(document + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void keepsTheOldVersionBesideTheNewOne() {
        String document = fixtures.described();
        fixtures.put(document, PDF);
        byte[] next = SampleFiles.pdf(500);

        fixtures.put(document, next).statusCode(200).body("versions", hasSize(2));

        as(fixtures.owner()).get(document + "/content?version=1").then().header("Repr-Digest", equalTo(digest(PDF)));
        as(fixtures.owner()).get(document + "/content").then().header("Repr-Digest", equalTo(digest(next)));
        as(fixtures.owner()).get(document + "/content?version=3").then().statusCode(404);
    }

    @Test
    void theSameContentAgainIsNoNewVersion() {
        String document = fixtures.described();
        fixtures.put(document, PDF);

        as(fixtures.owner())
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
        String document = fixtures.described();

        as(fixtures.owner())
                .header("If-Match", "*")
                .header("Content-Digest", digest(PDF))
                .body(SampleFiles.pdf(40))
                .put(document + "/content")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:documentDigest"));
        as(fixtures.owner())
                .header("If-Match", "*")
                .body(PDF)
                .put(document + "/content")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("Content-Digest"));

        as(fixtures.owner()).get(document).then().body("versions", hasSize(0));
    }

    @Test
    void keepsNothingThatItsNameWouldOpenAsSomethingElse() {
        String document = fixtures.described("brief.exe");

        fixtures.put(document, PDF)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:documentFormat"))
                .body("issues[0].name", equalTo("content"));
        as(fixtures.owner()).get(document).then().body("versions", hasSize(0));
    }

    @Test
    void asksTheVersionThatItsSenderSaw() {
        String document = fixtures.described();
        fixtures.put(document, PDF);

        as(fixtures.owner())
                .header("If-Match", "\"0\"")
                .header("Content-Digest", digest(SampleFiles.pdf(40)))
                .body(SampleFiles.pdf(40))
                .put(document + "/content")
                .then()
                .statusCode(412);
        as(fixtures.owner())
                .header("Content-Digest", digest(SampleFiles.pdf(40)))
                .body(SampleFiles.pdf(40))
                .put(document + "/content")
                .then()
                .statusCode(428);
    }

    @Test
    void isListedWithWhatItBelongsTo() {
        String document = fixtures.described();

        as(fixtures.owner())
                .get(DOCUMENTS + "?subjectType=drawer&subjectId=" + fixtures.drawer())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].href", equalTo(document))
                .body("items[0].name", equalTo("brief é.pdf"))
                .body("items[0].withdrawal", nullValue());
    }

    @Test
    void whoMayNotKnowOfItIsAnsweredAsIfThereWereNone() {
        String document = fixtures.described();
        String none = DOCUMENTS + "/" + UUID.randomUUID();

        for (String path : List.of(document, none)) {
            String id = path.substring(path.lastIndexOf('/') + 1);
            as(reader).get(path).then().statusCode(404).body("detail", equalTo("No document with id " + id));
        }
    }

    @Test
    void isReadByWhoSeesWhatItBelongsToAndByNobodyElse() {
        String document = fixtures.described();
        fixtures.put(document, PDF);

        for (String path : List.of(
                document, document + "/content", DOCUMENTS + "?subjectType=drawer&subjectId=" + fixtures.drawer())) {
            as(reader).get(path).then().statusCode(404);
        }
        drawers.show(fixtures.drawer(), reader.id(), null);
        for (String path : List.of(
                document, document + "/content", DOCUMENTS + "?subjectType=drawer&subjectId=" + fixtures.drawer())) {
            as(reader).get(path).then().statusCode(200);
        }
    }

    @Test
    void whatItWouldBelongToIsNotFoundWhereItWasNamed() {
        String none = UUID.randomUUID().toString();

        as(fixtures.owner())
                .get(DOCUMENTS + "?subjectType=drawer&subjectId=" + none)
                .then()
                .statusCode(404)
                .body("issues[0].in", equalTo("query"))
                .body("issues[0].name", equalTo("subjectId"));
        as(fixtures.owner())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"subject":{"type":"drawer","id":"%s"},"kind":"letter","name":"a.pdf"}""".formatted(none))
                .post(DOCUMENTS)
                .then()
                .statusCode(404)
                .body("issues[0].in", equalTo("body"))
                .body("issues[0].name", equalTo("subject.id"));
    }

    @Test
    void staysAsLongAsSomethingNamesIt() {
        String document = fixtures.described();
        fixtures.put(document, PDF);
        UUID id = UUID.fromString(document.substring(document.lastIndexOf('/') + 1));

        drawers.name(id, true);
        withdraw(document).statusCode(409).body("type", endsWith(":documentInUse"));
        as(fixtures.owner()).get(document + "/content").then().statusCode(200);

        drawers.name(id, false);
        withdraw(document).statusCode(200);
        as(fixtures.owner()).get(document + "/content").then().statusCode(404);
    }

    private ValidatableResponse withdraw(String document) {
        return as(fixtures.owner())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "Vergissing"))
                .put(document + "/withdrawal")
                .then();
    }

    @Test
    void whoOnlyReadsAddsNothing() {
        drawers.show(fixtures.drawer(), reader.id(), null);
        String document = fixtures.described();

        as(reader)
                .header("If-Match", "*")
                .header("Content-Digest", digest(PDF))
                .body(PDF)
                .put(document + "/content")
                .then()
                .statusCode(403);
        fixtures.describe(reader, "letter").statusCode(403);
    }

    @Test
    void whoLeftSeesWhatWasThereOnItsLastDay() {
        LocalDate today = LocalDate.now(clock);
        String before = fixtures.described();
        fixtures.put(before, PDF);
        drawers.show(fixtures.drawer(), reader.id(), today);
        clock.advance(Duration.ofDays(1));
        fixtures.put(before, SampleFiles.pdf(40));
        String after = fixtures.described();

        as(reader).get(before + "/content").then().header("Repr-Digest", equalTo(digest(PDF)));
        as(reader).get(after).then().statusCode(404);
        as(reader)
                .get(DOCUMENTS + "?subjectType=drawer&subjectId=" + fixtures.drawer())
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void whoLeftIsNotToldWhatWasWithdrawnLaterNorWhy() {
        String document = fixtures.described();
        fixtures.put(document, PDF);
        drawers.show(fixtures.drawer(), reader.id(), LocalDate.now(clock));
        clock.advance(Duration.ofDays(1));
        withdraw(document).statusCode(200).body("withdrawal.reason", equalTo("Vergissing"));

        as(reader)
                .get(document)
                .then()
                .statusCode(200)
                .body("versions", hasSize(0))
                .body("withdrawal", nullValue());
        as(reader)
                .get(document + "/content")
                .then()
                .statusCode(404)
                .body("detail", equalTo("The content of the document is gone"));
    }

    @Test
    void refusesKindThatDoesNotBelongThere() {
        fixtures.describe(fixtures.owner(), "photo")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:documentKind"));
    }
}
