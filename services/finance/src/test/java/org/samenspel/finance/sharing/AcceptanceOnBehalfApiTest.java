package org.samenspel.finance.sharing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.sharing.SharingFixtures.accept;
import static org.samenspel.finance.sharing.SharingFixtures.accepted;
import static org.samenspel.finance.sharing.SharingFixtures.answer;
import static org.samenspel.finance.sharing.SharingFixtures.body;
import static org.samenspel.finance.sharing.SharingFixtures.partner;
import static org.samenspel.finance.sharing.SharingFixtures.share;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.MovableClock;

/** What a partner accepted elsewhere, or what the keeper thought that it did. */
@QuarkusTest
class AcceptanceOnBehalfApiTest {

    private static final String TRAINING = """
            {"purpose":"commonTraining","cost":%s}""".formatted(euro("730.00"));
    private static final String REASON = """
            {"reason":"Brief van een andere partner"}""";

    @Inject
    MovableClock clock;

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures city = FinanceFixtures.organization();
    private final FinanceFixtures town = FinanceFixtures.organization();
    private UUID agreement;

    @BeforeEach
    void signAgreement() {
        agreement = levl.agreement(city.id(), town.id());
    }

    @Test
    void acceptsOnBehalfOfAPartnerWithProof() {
        String sharing = proposed();
        accept(city);
        String statement = "/statements/" + partner(town).get("/statements").path("items[0].id");

        onBehalf(statement, LocalDate.now(clock).plusDays(2))
                .statusCode(400)
                .body("type", endsWith(":acceptedOnOtherDay"));
        onBehalf(statement, LocalDate.now(clock))
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("answer.proof.reference", equalTo("brief 17"))
                .body("answer.proof.sha256", equalTo("a".repeat(64)));

        levl.officer().get(sharing).then().body("state", equalTo("settled"));
    }

    @Test
    void acceptanceThatTheKeeperRecordedByMistakeIsTakenBackAfterTheSettlementToo() {
        String sharing = proposed();
        accept(city);
        String ofTown = "/statements/" + partner(town).get("/statements").path("items[0].id");
        String ofCity = accepted(city);
        onBehalf(ofTown, LocalDate.now(clock)).statusCode(200);
        answer(city, ofCity, "answerWithdrawal", REASON).statusCode(409).body("type", endsWith(":costSharingFixed"));
        answer(town, ofTown, "answerWithdrawal", REASON).statusCode(409).body("type", endsWith(":costSharingFixed"));
        String correction = "/costSharings/"
                + levl.post(sharing + "/corrections", REASON).extract().<String>path("id");
        takeBack(ofTown).statusCode(409).body("type", endsWith(":costSharingCorrected"));
        discard(correction);

        takeBack(ofTown)
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("answer", nullValue())
                .body("withdrawnAnswers.reason", contains("Brief van een andere partner"))
                .body("withdrawnAnswers[0].answer.proof.reference", equalTo("brief 17"));

        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("proposed"))
                .body("settledOn", nullValue())
                .body("round", equalTo(1));
        partner(city).get(ofCity).then().body("state", equalTo("accepted"));
        answer(town, ofTown, "contestation", REASON).statusCode(200);
        levl.officer().get(sharing).then().body("state", equalTo("contested"));
    }

    @Test
    void whatIsReopenedUnderAnAgreementThatLacksASignatureIsTakenBack() {
        String sharing = proposed();
        accept(city);
        String ofTown = "/statements/" + partner(town).get("/statements").path("items[0].id");
        onBehalf(ofTown, LocalDate.now(clock)).statusCode(200);
        awaitApplied(levl.toldParties("withdrawn", agreement, 7, Map.of(city.id(), "", town.id(), "")));

        takeBack(ofTown).statusCode(200).body("state", equalTo("withdrawn"));

        levl.officer().get(sharing).then().body("state", equalTo("draft")).body("settledOn", nullValue());
    }

    @Test
    void keeperTakesBackWhatItRecordedAndNotWhatThePartnerSaid() {
        proposed();
        String ofCity = "/statements/" + partner(city).get("/statements").path("items[0].id");
        String ofTown = "/statements/" + partner(town).get("/statements").path("items[0].id");
        onBehalf(ofTown, LocalDate.now(clock)).statusCode(200);

        levl.put(ofTown + "/answerWithdrawal", ofTown, REASON).statusCode(200).body("state", equalTo("open"));
        accept(city);
        levl.put(ofCity + "/answerWithdrawal", ofCity, REASON).statusCode(403);
    }

    @Test
    void acceptanceOnPaperOfBeforeTheEntryCountsFromTheDayOfTheProposal() {
        LocalDate proposed = LocalDate.now(clock).minusDays(20);
        String sharing = levl.created("/costSharings", sharing());
        proposeSince(sharing, LocalDate.now(clock).plusDays(1))
                .statusCode(400)
                .body("issues[0].name", equalTo("proposedOn"));
        proposeSince(sharing, LocalDate.of(2021, 12, 14))
                .statusCode(400)
                .body("issues[0].detail", equalTo("The last party signed the agreement on 2021-12-15"));
        proposeSince(sharing, proposed).statusCode(200);
        String ofTown = "/statements/" + partner(town).get("/statements").path("items[0].id");
        String ofCity = "/statements/" + partner(city).get("/statements").path("items[0].id");

        onBehalf(ofTown, proposed.minusDays(1)).statusCode(400).body("type", endsWith(":acceptedOnOtherDay"));
        onBehalf(ofTown, proposed.plusDays(10)).statusCode(200);
        onBehalf(ofCity, proposed.plusDays(3)).statusCode(200);

        levl.officer()
                .get(sharing)
                .then()
                .body("settledOn", equalTo(proposed.plusDays(10).toString()));
    }

    private ValidatableResponse takeBack(String statement) {
        return levl.put(statement + "/answerWithdrawal", statement, REASON);
    }

    private ValidatableResponse proposeSince(String sharing, LocalDate day) {
        return levl.put(sharing + "/proposal", sharing, """
                {"proposedOn":"%s"}""".formatted(day));
    }

    private ValidatableResponse onBehalf(String statement, LocalDate day) {
        return levl.put(statement + "/acceptanceOnBehalf", statement, """
                {"acceptedOn":"%s","reference":"brief 17","sha256":"%s"}""".formatted(day, "a".repeat(64)));
    }

    private String proposed() {
        String sharing = levl.created("/costSharings", sharing());
        levl.put(sharing + "/proposal", sharing, "").statusCode(200);
        return sharing;
    }

    private String sharing() {
        return body(agreement, TRAINING, new String[] {share(city.id(), 1, ""), share(town.id(), 1, "")});
    }

    private void discard(String draft) {
        levl.officer().header("If-Match", levl.etag(draft)).delete(draft).then().statusCode(204);
    }
}
