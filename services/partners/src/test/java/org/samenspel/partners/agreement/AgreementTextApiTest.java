package org.samenspel.partners.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

/** The words of an agreement, who reads and signs them, and until when they bind. */
@QuarkusTest
class AgreementTextApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    @Test
    void organizationThatAPartyStandsForReadsTheAgreementAndChangesNothing() {
        String number = Registered.number();
        String municipality = idOf(levl.registered("Gemeente", number));
        String agreement = levl.create(
                "/agreements",
                levl.agreement("NAMENS-" + UUID.randomUUID())
                        .replace(
                                "{\"organizationId\":\"" + levl.partnerId() + "\"}",
                                "{\"organizationId\":\"%s\",\"onBehalfOf\":[\"%s\"]}"
                                        .formatted(levl.partnerId(), municipality)));
        var reader = PartnersFixtures.token("partner", number);
        PartnersFixtures.as(reader).get(agreement).then().statusCode(404);
        levl.propose(agreement).statusCode(200);

        PartnersFixtures.as(reader)
                .get(agreement)
                .then()
                .statusCode(200)
                .body("parties[0].onBehalfOf.id", contains(municipality));
        PartnersFixtures.as(reader).get("/agreements").then().body("items.id", contains(idOf(agreement)));
        PartnersFixtures.as(reader).get(agreement + "/obligations").then().statusCode(200);
        levl.sign(agreement, municipality, "2021-08-26").statusCode(409).body("type", endsWith(":notAParty"));
    }

    @Test
    void lastDayToGiveNoticeIsToldAndListed() {
        clock.moveTo(Instant.parse("2023-06-01T10:00:00Z"));
        String reference = "STIL-" + UUID.randomUUID();
        String agreement = levl.create(
                "/agreements", with("\"renewal\":{\"period\":\"P1Y\",\"notice\":\"P3M\"}", levl.agreement(reference)));

        levl.manager()
                .get(agreement + "?asOf=2027-01-01")
                .then()
                .body("noticeBy", equalTo("2027-09-30"))
                .body("runningTerm.end", equalTo("2027-12-31"))
                .body("endsOn", nullValue());
        String list = "/agreements?reference=" + reference + "&noticeBy=";
        levl.manager().get(list + "2026-09-29").then().body("items", empty());
        levl.manager().get(list + "2026-09-30").then().body("items.noticeBy", contains("2026-09-30"));
        levl.manager().get(list + "2027-09-29&asOf=2027-01-01").then().body("items", empty());
        levl.manager().get(list + "2027-09-30&asOf=2027-01-01").then().body("items.noticeBy", contains("2027-09-30"));
        String then = "&asOf=2027-01-01&noticeBy=2027-09-30";
        levl.manager()
                .get("/agreements?reference=" + reference + "&type=framework&partyId=" + levl.partnerId() + then)
                .then()
                .body("items.noticeBy", contains("2027-09-30"));
        levl.manager()
                .get("/agreements?reference=" + reference + "&type=cooperation" + then)
                .then()
                .body("items", empty());
        levl.manager()
                .get("/agreements?reference=" + reference + "&partyId=" + UUID.randomUUID() + then)
                .then()
                .body("items", empty());
    }

    @Test
    void tellsTheDigestOfTheTextThatItsPartiesSign() {
        String agreement = levl.proposed();
        byte[] text = levl.partner()
                .get(agreement + "/text")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        levl.partner().get(agreement).then().body("textSha256", equalTo(sha256(text)));
    }

    @Test
    void numberThatIsPrintedTwiceIsRefusedAloneAndAcceptedWithItsId() {
        String twice = levl.agreement("TWICE-" + UUID.randomUUID()).replace("\"number\":\"4\"", "\"number\":\"6\"");
        String agreement = levl.create("/agreements", twice);
        String duty = """
                {"code":"yearly","article":"6","duty":{"kind":"onRequest","within":"P1M"}}""";
        List<String> ids = levl.manager().get(agreement).path("articles.findAll { it.number == '6' }.id");

        levl.manager()
                .body(duty)
                .post(agreement + "/obligations")
                .then()
                .statusCode(400)
                .body("type", endsWith(":articleAmbiguous"))
                .body("issues.value", equalTo(ids))
                .body("issues.detail", contains("6: Algemene principes", "6: Overleg"));
        levl.manager()
                .body(with("\"articleId\":\"" + ids.getLast() + "\"", duty))
                .post(agreement + "/obligations")
                .then()
                .statusCode(201)
                .body("articleId", equalTo(ids.getLast()));
    }

    @Test
    void keepsTheSignedDocumentAndWhoReceivedItsCopy() {
        String agreement = levl.signed();
        String sha256 = "0".repeat(64);

        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body("{\"reference\":\"archief/17.pdf\",\"sha256\":\"" + sha256 + "\"}")
                .put(agreement + "/signedDocument")
                .then()
                .statusCode(200)
                .body("signedDocument.sha256", equalTo(sha256));
        levl.partner()
                .body("{\"organizationId\":\"" + levl.partnerId() + "\",\"receivedOn\":\"2021-09-01\"}")
                .post(agreement + "/receipts")
                .then()
                .statusCode(201)
                .body("parties[0].receivedOn", equalTo("2021-09-01"))
                .body("parties[1].receivedOn", nullValue());
    }

    @Test
    void nobodyLooksMoreThanAHundredYearsAhead() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        String agreement = levl.active();

        for (String what : List.of("", "/text", "/obligations")) {
            levl.partner().get(agreement + what + "?asOf=2122-06-01").then().statusCode(200);
            levl.partner()
                    .get(agreement + what + "?asOf=2122-06-02")
                    .then()
                    .statusCode(400)
                    .body("issues.name", contains("asOf"));
        }
    }

    @Test
    void withdrawsWhatWasTakenForTheSignedDocument() {
        String agreement = levl.signed();
        levl.withdraw(agreement, "/signedDocument/withdrawal").statusCode(404);
        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body("{\"reference\":\"archief/71.pdf\",\"sha256\":\"" + "0".repeat(64) + "\"}")
                .put(agreement + "/signedDocument")
                .then()
                .statusCode(200)
                .body("withdrawnDocuments", nullValue());

        levl.withdraw(agreement, "/signedDocument/withdrawal")
                .statusCode(200)
                .body("signedDocument", nullValue())
                .body("withdrawnDocuments[0].document.reference", equalTo("archief/71.pdf"))
                .body("withdrawnDocuments[0].withdrawal.organization.id", equalTo(levl.networkId()));
    }

    @Test
    void signatureOfAnUnknownDayIsAcceptedAndShownWithoutOne() {
        String agreement = levl.proposed();
        String body = PartnersFixtures.signature(levl.partnerId(), "unknown", levl.textSha256(agreement))
                .replace("\"signedOn\":\"unknown\",", "");

        levl.partner()
                .body(body)
                .post(agreement + "/signatures")
                .then()
                .statusCode(201)
                .body("parties[0].state", equalTo("signed"))
                .body("parties[0].signatures[0].signedOn", nullValue());
    }

    @Test
    void amendmentDeletesAnArticleAndChangesThePreambleAndAddenda() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        String agreement = levl.active();
        String before = levl.textSha256(agreement);
        String fourth = levl.manager().get(agreement).path("articles.find { it.number == '4' }.id");
        String amendment = levl.create(agreement + "/amendments", """
                {"organizationId":"%s","title":{"nl":"Korter"},"deletedArticleIds":["%s"],"preamble":"Overwegende",
                 "addenda":[{"number":"Bijlage 1","title":"Lijst","text":"Gent"}]}""".formatted(levl.partnerId(), fourth));
        levl.manager().get(amendment).then().body("deletedArticleIds", contains(fourth));

        levl.consent(agreement, amendment, levl.partnerId(), "2022-06-01").statusCode(201);
        levl.consent(agreement, amendment, levl.networkId(), "2022-06-01").statusCode(201);

        levl.partner()
                .get(agreement)
                .then()
                .body("articles.number", contains("1", "6"))
                .body("preamble", equalTo("Overwegende"))
                .body("addenda.title", contains("Lijst"))
                .body("textSha256", not(before));
        levl.partner().get(agreement + "?asOf=2022-05-31").then().body("textSha256", equalTo(before));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String with(String property, String json) {
        return new JsonObject(json)
                .mergeIn(new JsonObject("{" + property + "}"))
                .encode();
    }
}
