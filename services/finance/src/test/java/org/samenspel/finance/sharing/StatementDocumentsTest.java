package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.as;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.finance.FinanceFixtures.proofOf;
import static org.samenspel.finance.sharing.SharingFixtures.body;
import static org.samenspel.finance.sharing.SharingFixtures.share;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;

/** The letter by which a city accepted its statement on paper. */
@QuarkusTest
class StatementDocumentsTest {

    /** Where a day of the service begins. */
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final byte[] LETTER = """
            %PDF-1.7
            trailer << /Root 1 0 R >>
            startxref
            0
            %%EOF""".getBytes(StandardCharsets.US_ASCII);

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures city = FinanceFixtures.organization();
    private final FinanceFixtures town = FinanceFixtures.organization();
    private String sharing;
    private String statement;

    @Inject
    StatementDocuments documents;

    @BeforeEach
    void proposed() {
        sharing = levl.created(
                "/costSharings",
                body(levl.agreement(city.id(), town.id()), share(city.id(), 1, 0), share(town.id(), 1, 0)));
        levl.put(sharing + "/proposal", sharing, "").statusCode(200);
        statement = as(city.token("partner")).get("/statements").path("items[0].id");
    }

    @Test
    void proofOfAnAcceptanceElsewhereIsAFileThatThePartnerReadsWithTheSameDigest() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(LETTER);
        String proof = levl.created("/documents", proofOf(statement));
        filled(proof);

        levl.put("/statements/" + statement + "/acceptanceOnBehalf", "/statements/" + statement, """
                        {"acceptedOn":"%s","reference":"brief 17","sha256":"%s"}""".formatted(
                                LocalDate.now(BRUSSELS), HexFormat.of().formatHex(digest)))
                .statusCode(200);

        as(city.token("partner"))
                .get("/documents?subjectType=statement&subjectId=" + statement)
                .then()
                .body("items.id", contains(idOf(proof)))
                .body("items[0].versions[0].sha256", equalTo(HexFormat.of().formatHex(digest)));
        as(city.token("partner")).get(proof + "/content").then().statusCode(200);
        as(town.token("partner")).get(proof).then().statusCode(404);
    }

    @Test
    void otherFileThanTheAcceptanceNamesIsNotItsProof() throws Exception {
        String named = "0".repeat(64);
        levl.put("/statements/" + statement + "/acceptanceOnBehalf", "/statements/" + statement, """
                        {"acceptedOn":"%s","reference":"brief 17","sha256":"%s"}""".formatted(
                                LocalDate.now(BRUSSELS), named))
                .statusCode(200);
        String proof = levl.created("/documents", proofOf(statement));

        sent(proof)
                .statusCode(400)
                .body("type", endsWith(":documentDigest"))
                .body("detail", containsString(named))
                .body(
                        "detail",
                        containsString(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(LETTER))));
        levl.officer().get(proof).then().body("versions.size()", equalTo(0));
    }

    @Test
    void acceptanceThatNamesAnotherFileThanTheOneThatIsThereIsRefusedUntilThatIsWithdrawn() throws Exception {
        String proof = levl.created("/documents", proofOf(statement));
        filled(proof);
        String there =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(LETTER));

        accepted("0".repeat(64))
                .statusCode(400)
                .body("type", endsWith(":documentDigest"))
                .body("detail", containsString(there));
        levl.officer().get("/statements/" + statement).then().body("state", equalTo("open"));

        withdraw(proof).statusCode(200);
        accepted("0".repeat(64)).statusCode(200);
    }

    private ValidatableResponse accepted(String sha256) {
        return levl.put("/statements/" + statement + "/acceptanceOnBehalf", "/statements/" + statement, """
                        {"acceptedOn":"%s","reference":"brief 17","sha256":"%s"}""".formatted(
                        LocalDate.now(BRUSSELS), sha256));
    }

    private void filled(String document) throws NoSuchAlgorithmException {
        sent(document).statusCode(200);
    }

    private ValidatableResponse sent(String document) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(LETTER);
        return levl.officer()
                .header("If-Match", levl.etag(document))
                .header(
                        "Content-Digest",
                        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(digest)))
                .contentType("application/octet-stream")
                .body(LETTER)
                .put(document + "/content")
                .then();
    }

    @Test
    void proofOfAnAcceptanceStaysUntilThatIsWithdrawn() throws Exception {
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(LETTER));
        String other = levl.created("/documents", proofOf(statement));
        String proof = levl.created("/documents", proofOf(statement));
        filled(proof);
        levl.put("/statements/" + statement + "/acceptanceOnBehalf", "/statements/" + statement, """
                        {"acceptedOn":"%s","reference":"brief 17","sha256":"%s"}""".formatted(
                                LocalDate.now(BRUSSELS), sha256))
                .statusCode(200);

        withdraw(proof).statusCode(409).body("type", endsWith(":documentInUse"));
        withdraw(other).statusCode(200);
        String twice = levl.created("/documents", proofOf(statement));
        filled(twice);
        withdraw(twice).statusCode(200);

        levl.officer()
                .header("If-Match", levl.etag("/statements/" + statement))
                .contentType("application/json")
                .body("{\"reason\":\"Verkeerde brief\"}")
                .put("/statements/" + statement + "/answerWithdrawal")
                .then()
                .statusCode(200);
        withdraw(proof).statusCode(200);
    }

    private ValidatableResponse withdraw(String document) {
        return levl.put(document + "/withdrawal", document, "{\"reason\":\"Vergissing\"}");
    }

    @Test
    void fileIsKeptSinceThePartnerAcceptedOrOfAStatementTakenBackSinceItsProposal() {
        assertThat(ended()).isEmpty();
        accepted("0".repeat(64)).statusCode(200);
        assertThat(ended()).contains(LocalDate.now(BRUSSELS));

        levl.officer()
                .header("If-Match", levl.etag(sharing))
                .delete(sharing + "/proposal")
                .then()
                .statusCode(204);

        assertThat(levl.officer().get("/statements/" + statement).<String>path("state"))
                .isEqualTo("withdrawn");
        assertThat(ended()).contains(LocalDate.now(BRUSSELS));
    }

    private Optional<LocalDate> ended() {
        return QuarkusTransaction.requiringNew().call(() -> documents.endedOn(UUID.fromString(statement)));
    }

    @Test
    void proofOfAStatementThatIsTakenBackStays() {
        String proof = levl.created("/documents", proofOf(statement));

        levl.officer()
                .header("If-Match", levl.etag(sharing))
                .delete(sharing + "/proposal")
                .then()
                .statusCode(204);

        levl.officer().get("/statements/" + statement).then().body("state", equalTo("withdrawn"));
        levl.officer().get(proof).then().statusCode(200).body("withdrawal", nullValue());
    }

    @Test
    void withdrawnStatementTakesInNoMoreFiles() {
        levl.officer()
                .header("If-Match", levl.etag(sharing))
                .delete(sharing + "/proposal")
                .then()
                .statusCode(204);

        levl.officer()
                .contentType("application/json")
                .body(proofOf(statement))
                .post("/documents")
                .then()
                .statusCode(409)
                .body("type", endsWith(":statementWithdrawn"));
    }

    @RepeatedTest(50)
    void fileWaitsForTheWithdrawalThatIsUnderWayAndIsRefused() {
        String withdrawal =
                "update statement set state = 'WITHDRAWN', version = version + 1 where id = '%s'".formatted(statement);

        int answer = Database.whileChanging(
                withdrawal,
                () -> levl.officer()
                        .contentType("application/json")
                        .body(proofOf(statement))
                        .post("/documents")
                        .statusCode());

        assertThat(answer).isEqualTo(409);
    }

    @Test
    void onlyWhoKeepsTheCostSharingAddsOne() {
        as(city.token("partner"))
                .contentType("application/json")
                .body(proofOf(statement))
                .post("/documents")
                .then()
                .statusCode(403);
        as(town.token("partner"))
                .contentType("application/json")
                .body(proofOf(statement))
                .post("/documents")
                .then()
                .statusCode(404);
    }
}
