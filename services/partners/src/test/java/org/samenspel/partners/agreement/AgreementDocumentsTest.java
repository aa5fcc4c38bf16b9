package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

@QuarkusTest
class AgreementDocumentsTest {

    private static final String PDF = "%PDF-1.7\nstartxref\n9\n%%EOF";

    private final PartnersFixtures levl = PartnersFixtures.network();
    private String agreement = "";

    @Inject
    MovableClock clock;

    @BeforeEach
    void active() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        agreement = levl.active();
    }

    @Test
    void signedAgreementIsKeptWithIt() {
        String document = added(levl.manager(), "signedAgreement");

        upload(document).statusCode(200).body("versions[0].mediaType", equalTo("application/pdf"));
        levl.partner().get(document + "/content").then().statusCode(200).contentType("application/pdf");
    }

    @Test
    void fileOfTheSignedAgreementIsTheSignedDocumentAndNoOther() {
        String signed = added(levl.manager(), "signedAgreement");
        String annex = added(levl.manager(), "annex");

        keepAt("0".repeat(64));
        upload(signed)
                .statusCode(400)
                .body("type", endsWith(":documentDigest"))
                .body("detail", equalTo("The signed document has the SHA-256 " + "0".repeat(64)));
        upload(annex).statusCode(200);

        keepAt(HexFormat.of().formatHex(sha256(PDF.getBytes(StandardCharsets.US_ASCII))));
        upload(signed).statusCode(200);
    }

    private void keepAt(String sha256) {
        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body("{\"reference\":\"Dossier 12\",\"sha256\":\"" + sha256 + "\"}")
                .put(agreement + "/signedDocument")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse upload(String document) {
        return put(document, PDF);
    }

    private ValidatableResponse put(String document, String content) {
        return put(levl.manager(), document, content);
    }

    private static ValidatableResponse put(RequestSpecification who, String document, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        return who.header("If-Match", "*")
                .header(
                        "Content-Digest",
                        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(sha256(bytes))))
                .contentType("application/octet-stream")
                .body(bytes)
                .put(document + "/content")
                .then();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void partyAddsItsReceiptAndNoAnnex() {
        add(levl.partner(), "receipt").statusCode(201);
        add(levl.partner(), "annex")
                .statusCode(403)
                .body("detail", containsString("[evaluation, letterOfNotice, receipt, signedAgreement]"));
    }

    @Test
    void strangerFindsNothing() {
        add(PartnersFixtures.stranger(), "receipt").statusCode(404);
    }

    @Test
    void partyThatLeftSeesWhatWasThereOnItsLastDayAndAddsNothing() {
        String before = added(levl.manager(), "signedAgreement");
        levl.giveNotice(agreement, levl.partnerId(), "2022-06-01").statusCode(201);
        clock.moveTo(Instant.parse("2024-01-01T10:00:00Z"));
        String after = added(levl.manager(), "evaluation");

        levl.partner().get(before).then().statusCode(200);
        levl.partner().get(after).then().statusCode(404);
        isNoPartySince("2023-06-02", add(levl.partner(), "receipt"));
        add(levl.partner(), "annex").statusCode(403);
    }

    private static void isNoPartySince(String day, ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith(":notAParty")).body("detail", containsString("since " + day));
    }

    @Test
    void partyThatWritesItsNoticeDownAfterItsLastDayAddsTheLetterAndReadsIt() {
        clock.moveTo(Instant.parse("2024-01-01T10:00:00Z"));
        add(levl.partner(), "letterOfNotice").statusCode(201);
        levl.partner()
                .contentType("application/json")
                .body("""
                        {"organizationId":"%s","form":"registeredLetter","givenOn":"2022-06-01"}""".formatted(levl.partnerId()))
                .post(agreement + "/notices")
                .then()
                .statusCode(201);

        String letter = added(levl.partner(), "letterOfNotice");

        put(levl.partner(), letter, PDF).statusCode(200).body("versions.number", contains(1));
        levl.partner().get(letter + "/content").then().statusCode(200);
        levl.manager().get(letter + "/content").then().statusCode(200);
        levl.partner()
                .get("/documents?subjectType=agreement&subjectId=" + idOf(agreement))
                .then()
                .body("items.id", hasItem(idOf(letter)));
        isNoPartySince("2023-06-02", add(levl.partner(), "receipt"));
        isNoPartySince("2023-06-02", add(levl.partner(), "evaluation"));
        String later = added(levl.manager(), "evaluation");
        levl.partner().get(later).then().statusCode(404);
    }

    @Test
    void fileOfWhatAPartyDidIsAddedByThoseOfItsPeopleWhoAddFiles() {
        String number = Registered.number();
        String third = idOf(levl.registered("Derde", number));
        agreement = ofThree(third);
        levl.giveNotice(agreement, third, "2022-06-01").statusCode(201);
        clock.moveTo(Instant.parse("2024-01-01T10:00:00Z"));

        add(levl.as("partner", number), "letterOfNotice").statusCode(201);
        isNoPartySince("2023-06-02", add(levl.as("partner", number), "receipt"));
        add(levl.as("governanceSecretary", number), "letterOfNotice").statusCode(403);
    }

    @Test
    void filesOfADroppedAgreementAreReadByWhoeverSawIt() {
        agreement = levl.proposed();
        String receipt = added(levl.partner(), "signedAgreement");
        upload(receipt).statusCode(200);

        levl.withdraw(agreement, "/drop").statusCode(200);

        levl.partner().get(receipt + "/content").then().statusCode(200);
        levl.manager().get(receipt + "/content").then().statusCode(200);
    }

    @Test
    void whatWasSignedOfAProposalThatIsTakenBackIsWithdrawnAndOtherFilesStayForTheNextOne() {
        agreement = levl.proposed();
        String signed = added(levl.partner(), "signedAgreement");
        upload(signed).statusCode(200);
        String annex = added(levl.manager(), "annex");
        upload(annex).statusCode(200);

        levl.withdraw(agreement, "/withdrawal").statusCode(200);

        levl.partner().get(signed).then().statusCode(404);
        levl.manager().get(signed).then().body("versions", hasSize(0)).body("withdrawal.reason", equalTo("Vergissing"));
        levl.manager().get(signed + "/content").then().statusCode(404);
        levl.manager().get(annex + "/content").then().statusCode(200);
        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .delete(agreement)
                .then()
                .statusCode(409)
                .body("type", endsWith(":agreementWasProposed"));
        levl.propose(agreement).statusCode(200);
        levl.partner().get(annex + "/content").then().statusCode(200);
        levl.partner().get(signed + "/content").then().statusCode(404);
    }

    @Test
    void partyThatJoinedSeesFilesFromItsFirstDayOnAndThoseOfTheTextThatItSigned() {
        String number = Registered.number();
        String text = added(levl.manager(), "signedAgreement");
        String before = added(levl.manager(), "evaluation");
        joins(number);
        String after = added(levl.manager(), "evaluation");

        listed(number).body("items.id", contains(idOf(text), idOf(after)));
        levl.as("partner", number).get(before).then().statusCode(404);
        levl.partner().get(before).then().statusCode(200);
    }

    @Test
    void partyThatJoinedSeesTheVersionOfItsTimeOfAnOlderFileAndNotTheOneOfBefore() {
        String number = Registered.number();
        String evaluation = added(levl.manager(), "evaluation");
        upload(evaluation).statusCode(200);
        joins(number);
        listed(number).body("items", hasSize(0));

        put(evaluation, PDF + "\n").statusCode(200).body("versions", hasSize(2));

        listed(number).body("items.id", contains(idOf(evaluation))).body("items[0].versions.number", contains(2));
        levl.as("partner", number).get(evaluation + "/content?version=2").then().statusCode(200);
        levl.as("partner", number).get(evaluation + "/content?version=1").then().statusCode(404);
        levl.partner().get(evaluation).then().body("versions.number", contains(1, 2));
    }

    private void joins(String number) {
        String joining = idOf(levl.registered("Nieuw", number));
        clock.moveTo(Instant.parse("2022-09-01T10:00:00Z"));
        String amendment = levl.create(agreement + "/amendments", """
                {"organizationId":"%s","title":{"nl":"Erbij"},
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2022-09-01"}}""".formatted(levl.networkId(), joining));
        levl.consent(agreement, amendment, levl.partnerId(), "2022-09-01").statusCode(201);
        levl.consent(agreement, amendment, levl.networkId(), "2022-09-01").statusCode(201);
        levl.sign(agreement, joining, "2022-09-01").statusCode(201);
    }

    private ValidatableResponse listed(String number) {
        return levl.as("partner", number)
                .get("/documents?subjectType=agreement&subjectId=" + idOf(agreement))
                .then()
                .statusCode(200);
    }

    @Test
    void partyThatLeftDoesNotSeeTheSignedDocumentThatWasKeptLater() {
        String number = Registered.number();
        String third = idOf(levl.registered("Derde", number));
        agreement = ofThree(third);
        keepAt("1".repeat(64));
        levl.giveNotice(agreement, third, "2022-06-01").statusCode(201);
        clock.moveTo(Instant.parse("2024-01-01T10:00:00Z"));
        // The job that sees the third one leave changes the version, at any moment of the next second.
        await().untilAsserted(() -> keepAt("2".repeat(64)));

        levl.partner().get(agreement).then().body("signedDocument.sha256", equalTo("2".repeat(64)));
        levl.as("partner", number)
                .get(agreement)
                .then()
                .body("signedDocument.sha256", equalTo("1".repeat(64)))
                .body("signedDocument.keptOn", equalTo("2022-06-01"));
    }

    private String ofThree(String third) {
        String three = levl.create(
                "/agreements",
                levl.agreement("DRIE-" + UUID.randomUUID())
                        .replace("\"parties\":[", "\"parties\":[{\"organizationId\":\"" + third + "\"},"));
        levl.propose(three).statusCode(200);
        for (String party : List.of(third, levl.partnerId(), levl.networkId())) {
            levl.sign(three, party, "2021-08-25").statusCode(201);
        }
        return three;
    }

    @Test
    void filesOfADraftGoWithIt() {
        Map<String, Long> before = PartnersFixtures.rowCounts();
        agreement = levl.draft();
        String annex = added(levl.manager(), "annex");
        upload(annex).statusCode(200);
        put(annex, PDF + "\n").statusCode(200);
        String mistake = added(levl.manager(), "annex");
        upload(mistake).statusCode(200);
        withdraw(levl.manager(), mistake).statusCode(200);

        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .delete(agreement)
                .then()
                .statusCode(204);

        levl.manager().get(annex).then().statusCode(404);
        assertThat(PartnersFixtures.rowCounts())
                .containsEntry("document", before.get("document"))
                .containsEntry("document_versions", before.get("document_versions"))
                .containsEntry("document_chunk", before.get("document_chunk"));
        assertThat(Database.query("select bytes from document_room where organization_id = '" + levl.networkId() + "'"))
                .extracting(room -> room.get("bytes"))
                .containsExactly(0L);
    }

    @RepeatedTest(50)
    void noFileStaysBehindWhenItIsAddedToADraftThatIsBeingDeleted() {
        agreement = levl.draft();
        String etag = levl.etag(agreement);

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var added = CompletableFuture.supplyAsync(
                    () -> add(levl.manager(), "annex").extract().statusCode(), callers);
            var deleted = CompletableFuture.supplyAsync(
                    () -> levl.manager()
                            .header("If-Match", etag)
                            .delete(agreement)
                            .statusCode(),
                    callers);

            assertThat(deleted.join()).isEqualTo(204);
            assertThat(added.join()).isIn(201, 404);
        }
        assertThat(Database.query("select id from document where subject_id = '" + idOf(agreement) + "'"))
                .isEmpty();
    }

    @Test
    void partyWithdrawsItsOwnDocumentAndNotThatOfTheKeeper() {
        String signed = added(levl.manager(), "signedAgreement");
        String receipt = added(levl.partner(), "receipt");

        withdraw(levl.partner(), signed).statusCode(403);
        withdraw(levl.partner(), receipt).statusCode(200);
        withdraw(levl.manager(), signed).statusCode(200);
    }

    @Test
    void organizationThatAPartyStandsForReadsAsLongAsThePartyDoesAndAddsNothing() {
        String number = Registered.number();
        String municipality = idOf(levl.registered("Gemeente", number));
        String party = "{\"organizationId\":\"" + levl.partnerId() + "\"";
        agreement = levl.create(
                "/agreements",
                levl.agreement("NAMENS-" + UUID.randomUUID())
                        .replace(party, party + ",\"onBehalfOf\":[\"" + municipality + "\"]"));
        levl.propose(agreement).statusCode(200);
        levl.sign(agreement, levl.partnerId(), "2021-08-25").statusCode(201);
        levl.sign(agreement, levl.networkId(), "2021-08-25").statusCode(201);
        String before = added(levl.manager(), "signedAgreement");
        add(levl.as("partner", number), "letterOfNotice").statusCode(403);
        levl.giveNotice(agreement, levl.partnerId(), "2022-06-01").statusCode(201);
        clock.moveTo(Instant.parse("2024-01-01T10:00:00Z"));
        String after = added(levl.manager(), "evaluation");

        levl.as("partner", number).get(before).then().statusCode(200);
        levl.as("partner", number).get(after).then().statusCode(404);
    }

    private ValidatableResponse withdraw(RequestSpecification who, String document) {
        return who.contentType("application/json")
                .header("If-Match", levl.etag("/documents/" + idOf(document)))
                .body("{\"reason\":\"Vergissing\"}")
                .put(document + "/withdrawal")
                .then();
    }

    private String added(RequestSpecification who, String kind) {
        return add(who, kind).statusCode(201).extract().path("href");
    }

    private ValidatableResponse add(RequestSpecification who, String kind) {
        return who.contentType("application/json")
                .body("""
                        {"subject":{"type":"agreement","id":"%s"},"kind":"%s","name":"ondertekend.pdf"}""".formatted(idOf(agreement), kind))
                .post("/documents")
                .then();
    }
}
