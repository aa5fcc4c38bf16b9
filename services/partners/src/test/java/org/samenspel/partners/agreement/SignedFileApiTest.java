package org.samenspel.partners.agreement;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.endsWith;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;

/** A file of an agreement that is its signed document. */
@QuarkusTest
class SignedFileApiTest {

    private static final String PDF = "%PDF-1.7\nstartxref\n9\n%%EOF";
    private static final String DIGEST = "sha-256=:WEb5qO0v2ft/XvXgseFjSYkOjuBeae/pOEpSmrhTjOI=:";
    private static final String SHA256 = "5846f9a8ed2fd9fb7f5ef5e0b1e16349890e8ee05e69efe9384a529ab8538ce2";

    private final PartnersFixtures levl = PartnersFixtures.network();
    private String agreement;

    @BeforeEach
    void signed() {
        agreement = levl.active();
    }

    @Test
    void staysUntilAnotherOneIsTheSignedDocumentSinceThatDay() {
        String annex = added("annex");
        String signed = added("signedAgreement");
        keepAt(SHA256);

        withdrawn(annex).statusCode(200);
        withdrawn(signed).statusCode(409).body("type", endsWith(":documentInUse"));
        levl.partner().get(signed + "/content").then().statusCode(200);

        keepAt("0".repeat(64));
        withdrawn(signed).statusCode(200);
    }

    @Test
    void thatIsThereTwiceMayGoOnce() {
        String once = added("signedAgreement");
        String twice = added("signedAgreement");
        keepAt(SHA256);

        withdrawn(once).statusCode(200);
        withdrawn(twice).statusCode(409).body("type", endsWith(":documentInUse"));
    }

    @Test
    void thatIsAnotherOneThanTheSignedDocumentMayGo() {
        String signed = added("signedAgreement");

        withdrawn(signed).statusCode(200);
    }

    private void keepAt(String sha256) {
        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body("{\"reference\":\"Dossier 12\",\"sha256\":\"" + sha256 + "\"}")
                .put(agreement + "/signedDocument")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse withdrawn(String document) {
        return levl.manager()
                .header("If-Match", "*")
                .body("{\"reason\":\"Het verkeerde bestand\"}")
                .put(document + "/withdrawal")
                .then();
    }

    private String added(String kind) {
        String document = levl.manager()
                .body("""
                        {"subject":{"type":"agreement","id":"%s"},"kind":"%s","name":"bestand.pdf"}""".formatted(idOf(agreement), kind))
                .post("/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("href");
        levl.manager()
                .header("If-Match", "*")
                .header("Content-Digest", DIGEST)
                .contentType("application/octet-stream")
                .body(PDF.getBytes(US_ASCII))
                .put(document + "/content")
                .then()
                .statusCode(200);
        return document;
    }
}
