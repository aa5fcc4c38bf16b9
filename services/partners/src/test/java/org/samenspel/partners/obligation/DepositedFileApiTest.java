package org.samenspel.partners.obligation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.MovableClock;

/** A duty that is fulfilled by a file of its agreement. */
@QuarkusTest
class DepositedFileApiTest {

    private static final String PDF = "%PDF-1.7\nstartxref\n9\n%%EOF";
    private static final String DIGEST = "sha-256=:WEb5qO0v2ft/XvXgseFjSYkOjuBeae/pOEpSmrhTjOI=:";

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    @BeforeEach
    void standIn2022() {
        clock.moveTo(Instant.parse("2022-09-26T10:00:00Z"));
    }

    @Test
    void documentMayBeAFileOfTheAgreementWhoseBytesItNames() {
        String agreement = levl.active();
        String obligation = levl.obligation(agreement, "finalEvaluation", """
                {"kind":"dueDate","due":"2022-12-31","proof":{"kind":"document"}}""");
        String file = described(agreement);
        String deposit = """
                {"depositedById":"%s","depositedOn":"2022-09-20","reference":"Eindevaluatie","documentId":"%s"}""".formatted(levl.partnerId(), idOf(file));
        levl.partner().body(deposit).post(obligation + "/documents").then().statusCode(400);
        upload(file);

        levl.partner()
                .body(deposit)
                .post(obligation + "/documents")
                .then()
                .statusCode(201)
                .body("windows.state", contains("fulfilled"))
                .body("documents[0].documentId", equalTo(idOf(file)))
                .body("documents[0].sha256", startsWith("5846f9"));
        String another = deposit.replace("}", ",\"sha256\":\"" + "0".repeat(64) + "\"}");
        levl.partner().body(another).post(obligation + "/documents").then().statusCode(400);
    }

    @Test
    void fileThatFulfillsADutyStaysUntilItsDepositIsWithdrawn() {
        String agreement = levl.active();
        String obligation = levl.obligation(agreement, "finalEvaluation", """
                {"kind":"dueDate","due":"2022-12-31","proof":{"kind":"document"}}""");
        String file = described(agreement);
        upload(file);
        String deposit = levl.partner()
                .body("""
                        {"depositedById":"%s","depositedOn":"2022-09-20","reference":"Eindevaluatie","documentId":"%s"}""".formatted(levl.partnerId(), idOf(file)))
                .post(obligation + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("documents[0].id");

        withdrawn(file).statusCode(409).body("type", endsWith(":documentInUse"));
        levl.partner().get(obligation).then().body("windows.state", contains("fulfilled"));

        levl.withdraw(obligation, "/documents/" + deposit + "/withdrawal").statusCode(200);
        withdrawn(file).statusCode(200);
        levl.partner().get(obligation).then().body("windows.state", contains("open"));
    }

    private ValidatableResponse withdrawn(String file) {
        return levl.partner()
                .header("If-Match", "*")
                .body("""
                        {"reason":"Het verkeerde bestand"}""")
                .put(file + "/withdrawal")
                .then();
    }

    private void upload(String file) {
        levl.partner()
                .header("If-Match", "*")
                .header("Content-Digest", DIGEST)
                .contentType("application/octet-stream")
                .body(PDF.getBytes(US_ASCII))
                .put(file + "/content")
                .then()
                .statusCode(200);
    }

    private String described(String agreement) {
        return levl.partner()
                .body("""
                        {"subject":{"type":"agreement","id":"%s"},"kind":"evaluation","name":"evaluatie.pdf"}""".formatted(idOf(agreement)))
                .post("/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("href");
    }
}
