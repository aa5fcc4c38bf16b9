package org.samenspel.finance.sharing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.FinanceFixtures.idOf;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.MovableClock;

/** What turns out to be true after a statement was proposed or accepted: it is told again, and nothing accepted is rewritten. */
@QuarkusTest
class CorrectionApiTest {

    private static final String TRAINING = """
            {"purpose":"commonTraining","cost":%s}""".formatted(euro("730.00"));
    private static final String REASON = """
            {"reason":"Dubbel geteld"}""";
    private static final String LEFT = """
            ,"until":"2022-06-30\"""";

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
    void partyThatTurnsOutToHaveLeftEarlierGetsACorrectingStatement() {
        settled();
        String first = accepted(town);

        awaitApplied(levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT)));

        partner(town)
                .get(first)
                .then()
                .body("state", equalTo("accepted"))
                .body("amounts.cost.value", equalTo("365.00"));
        partner(town)
                .get("/statements?state=open")
                .then()
                .body("items.correction.corrects", contains(idOf(first)))
                .body("items[0].correction.reason", nullValue())
                .body("items[0].correction.cause", equalTo("partyDays"))
                .body("items[0].amounts.cost.value", equalTo("181.00"))
                .body("items[0].correction.difference.balance.value", equalTo("184.00"));
        partner(city)
                .get("/statements?state=open")
                .then()
                .body("items[0].correction.difference.balance.value", equalTo("-184.00"));
    }

    @Test
    void openCorrectionIsTakenBackWhenTheNoticeItFollowedIs() {
        settled();
        awaitApplied(levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT)));

        awaitApplied(levl.toldParties("corrected", agreement, 8, Map.of(city.id(), "", town.id(), "")));

        levl.officer()
                .get("/costSharings?reference=CRISIS-2022")
                .then()
                .body("items.state", contains("settled", "draft"))
                .body("items.correctionCause", contains(nullValue(), equalTo("partyDays")))
                .body("items[1].shares.days", contains(365, 365));
        partner(town).get("/statements").then().body("items.state", contains("accepted", "withdrawn"));

        awaitApplied(levl.amendedParties(agreement, 9, Map.of(city.id(), "", town.id(), LEFT)));
        partner(town)
                .get("/statements?state=open")
                .then()
                .body("items[0].correction.difference.balance.value", equalTo("184.00"));
    }

    @Test
    void correctionThatDidNotFitIsProposedByItselfOnceItDoes() {
        settled();
        awaitApplied(levl.toldParties("corrected", agreement, 7, Map.of(city.id(), "")));
        levl.officer()
                .get("/costSharings?reference=CRISIS-2022")
                .then()
                .body("items.state", contains("settled", "draft"));

        awaitApplied(levl.toldParties(
                "partyJoined", agreement, 8, Map.of(city.id(), "", town.id(), ",\"from\":\"2022-07-01\"")));

        partner(town)
                .get("/statements?state=open")
                .then()
                .body("items[0].correction.cause", equalTo("partyDays"))
                .body("items[0].correction.difference.balance.value", equalTo("181.00"));
    }

    @Test
    void correctionThatNobodyGotAStatementOfGoesOnceNothingIsOtherwise() {
        settled();
        awaitApplied(levl.toldParties("corrected", agreement, 7, Map.of(city.id(), "")));

        awaitApplied(levl.toldParties("corrected", agreement, 8, Map.of(city.id(), "", town.id(), "")));

        levl.officer().get("/costSharings?reference=CRISIS-2022").then().body("items.state", contains("settled"));
    }

    @Test
    void proposalThatDidNotFitIsProposedAgainByItselfOnceItDoesUnlessItsKeeperMendsIt() {
        String sharing = proposed();
        awaitApplied(levl.toldParties("corrected", agreement, 7, Map.of(city.id(), "")));
        levl.officer().get(sharing).then().body("state", equalTo("draft")).body("roundCause", equalTo("partyDays"));

        awaitApplied(levl.toldParties("corrected", agreement, 8, Map.of(city.id(), "", town.id(), "")));
        levl.officer().get(sharing).then().body("state", equalTo("proposed"));

        awaitApplied(levl.toldParties("corrected", agreement, 9, Map.of(city.id(), "")));
        levl.put(sharing, sharing, sharing(share(city.id(), 1, ""))).statusCode(200);
        awaitApplied(levl.toldParties("corrected", agreement, 10, Map.of(city.id(), "", town.id(), "")));
        levl.officer().get(sharing).then().body("state", equalTo("draft"));
    }

    @Test
    void correctionThatAllAcceptIsSettledBesideWhatItCorrects() {
        String settled = settled();
        awaitApplied(levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT)));

        accept(city);
        accept(town);

        levl.officer()
                .get("/costSharings?reference=CRISIS-2022")
                .then()
                .body("items.state", contains("settled", "settled"))
                .body("items.correction", contains(0, 1))
                .body("items[1].corrects", equalTo(idOf(settled)))
                .body("items[0].shares.days", contains(365, 365))
                .body("items[1].shares.days", contains(365, 181));
    }

    @Test
    void sameFactToldTwiceCorrectsOnce() {
        settled();

        levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT));
        awaitApplied(levl.amendedParties(agreement, 8, Map.of(city.id(), "", town.id(), LEFT)));

        partner(town).get("/statements").then().body("total", equalTo(2));
    }

    @Test
    void proposalThatIsNotSettledIsTakenBackAndToldAnew() {
        String sharing = proposed();
        accept(city);

        awaitApplied(levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT)));

        levl.officer().get(sharing).then().body("state", equalTo("proposed")).body("round", equalTo(2));
        partner(city)
                .get("/statements")
                .then()
                .body("items.state", contains("withdrawn", "open"))
                .body("items[0].answer.accepted", equalTo(true))
                .body("items.amounts.cost.value", contains("365.00", "549.00"));
    }

    @Test
    void leftPartySharesNothingOfLaterAndSeesItsStatementsAsTheyWere() {
        settled();
        String first = accepted(town);
        awaitApplied(levl.amendedParties(
                agreement, 7, Map.of(city.id(), "", town.id(), LEFT.replace("2022-06-30", "2022-12-31"))));
        String later = sharing(share(city.id(), 1, ""), share(town.id(), 1, ""))
                .replace("CRISIS-2022", "CRISIS-2023")
                .replace("2022-01-01", "2023-01-01")
                .replace("2022-12-31", "2023-12-31");

        levl.post("/costSharings", later)
                .statusCode(400)
                .body("type", endsWith(":partnerNotInAgreement"))
                .body("issues.name", contains("shares[1].partnerId"));
        partner(town)
                .get(first)
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("amounts.cost.value", equalTo("365.00"));
        partner(town).get("/statements").then().body("total", equalTo(1));
    }

    @Test
    void correctedUseMakesStatementsOfTheDifferenceOnly() {
        String settled = settled();
        String correction = settled.replace(
                idOf(settled),
                levl.post(settled + "/corrections", REASON)
                        .statusCode(201)
                        .extract()
                        .path("id"));
        levl.post(settled + "/corrections", REASON).statusCode(409).body("type", endsWith(":costSharingCorrected"));
        levl.put(correction + "/proposal", correction, "")
                .statusCode(409)
                .body("type", endsWith(":correctionChangesNothing"));

        levl.put(correction, correction, sharing(share(city.id(), 3, ""), share(town.id(), 1, "")))
                .statusCode(200);
        levl.put(correction + "/proposal", correction, "")
                .statusCode(200)
                .body("correctionReason", equalTo("Dubbel geteld"));

        partner(town)
                .get("/statements?state=open")
                .then()
                .body("items[0].amounts.cost.value", equalTo("182.50"))
                .body("items[0].correction.difference.balance.value", equalTo("182.50"))
                .body("items[0].correction.cause", equalTo("keeper"))
                .body("items[0].correction.reason", equalTo("Dubbel geteld"));
        accept(town);
        accept(city);
        levl.officer().get(correction).then().body("state", equalTo("settled"));
        levl.officer().get(settled + "/outcome").then().body("totals.cost.value", equalTo("730.00"));
    }

    @Test
    void whatTheAgreementToldIsCorrectedOnceTheCorrectionThatStoodBeforeItIsDiscarded() {
        String settled = settled();
        String correction = "/costSharings/"
                + levl.post(settled + "/corrections", REASON).extract().<String>path("id");
        awaitApplied(levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT)));
        partner(town).get("/statements?state=open").then().body("items", empty());

        discard(correction);

        partner(town)
                .get("/statements?state=open")
                .then()
                .body("items.amounts.cost.value", contains("181.00"))
                .body("items[0].correction.difference.balance.value", equalTo("184.00"));
    }

    @Test
    void discardedCorrectionThatChangesNothingLeavesWhatWasSettled() {
        String settled = settled();
        String correction = "/costSharings/"
                + levl.post(settled + "/corrections", REASON).extract().<String>path("id");

        discard(correction);

        levl.officer().get("/costSharings").then().body("items.state", contains("settled"));
        partner(town).get("/statements").then().body("items.state", contains("accepted"));
    }

    @Test
    void whatIsNotSettledIsMendedAndNotCorrected() {
        levl.post(proposed() + "/corrections", REASON).statusCode(409).body("type", endsWith(":costSharingNotSettled"));
    }

    @Test
    void answerByMistakeIsTakenBackUntilAllAccepted() {
        String sharing = proposed();
        String statement = "/statements/" + partner(town).get("/statements").path("items[0].id");
        answer(town, statement, "answerWithdrawal", REASON)
                .statusCode(409)
                .body("type", endsWith(":statementNotAnswered"));
        answer(town, statement, "contestation", REASON).statusCode(200);
        levl.officer().get(sharing).then().body("state", equalTo("contested"));

        answer(town, statement, "answerWithdrawal", REASON)
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("answer", nullValue())
                .body("withdrawnAnswers.reason", contains("Dubbel geteld"))
                .body("withdrawnAnswers[0].answer.accepted", equalTo(false));

        levl.officer().get(sharing).then().body("state", equalTo("proposed"));
        accept(town);
        accept(city);
        levl.officer().get(sharing).then().body("state", equalTo("settled"));
    }

    @Test
    void whatFitsNoMoreIsADraftThatTheKeeperMends() {
        String draft = body(agreement, share(city.id(), 4, 1224), share(town.id(), 1, 306));
        String sharing = levl.created("/costSharings", draft);
        levl.put(sharing + "/proposal", sharing, "").statusCode(200);

        awaitApplied(levl.amendedParties(agreement, 7, Map.of(city.id(), "", town.id(), LEFT)));

        levl.officer().get(sharing).then().body("state", equalTo("draft")).body("shares.days", contains(365, 181));
        partner(town).get("/statements?state=open").then().body("items", empty());
    }

    private String settled() {
        String sharing = proposed();
        accept(city);
        accept(town);
        await().until(() -> "settled".equals(levl.officer().get(sharing).path("state")));
        return sharing;
    }

    private String proposed() {
        String sharing = levl.created("/costSharings", sharing(share(city.id(), 1, ""), share(town.id(), 1, "")));
        levl.put(sharing + "/proposal", sharing, "").statusCode(200);
        return sharing;
    }

    private String sharing(String... shares) {
        return body(agreement, TRAINING, shares);
    }

    private void discard(String draft) {
        levl.officer().header("If-Match", levl.etag(draft)).delete(draft).then().statusCode(204);
    }

    @Test
    void nextRoundIsNotBeforeTheDayOnWhichTheRoundBeforeWasTakenBack() {
        LocalDate proposed = LocalDate.now(clock).minusDays(20);
        String sharing = levl.created("/costSharings", sharing(share(city.id(), 1, ""), share(town.id(), 1, "")));
        takeBackSince(sharing, proposed).statusCode(409).body("type", endsWith(":costSharingNotProposed"));
        proposeSince(sharing, proposed).statusCode(200);

        for (LocalDate day : List.of(proposed.minusDays(1), LocalDate.now(clock).plusDays(1))) {
            takeBackSince(sharing, day).statusCode(400).body("issues[0].name", equalTo("takenBackOn"));
        }
        takeBackSince(sharing, proposed.plusDays(5)).statusCode(204);

        levl.officer()
                .get(sharing)
                .then()
                .body("takenBackOn", equalTo(proposed.plusDays(5).toString()));
        proposeSince(sharing, proposed.plusDays(4)).statusCode(400).body("issues[0].name", equalTo("proposedOn"));
        proposeSince(sharing, proposed.plusDays(5)).statusCode(200).body("round", equalTo(2));
    }

    @Test
    void dayOfTakingBackIsPutRightWhileItIsADraft() {
        LocalDate proposed = LocalDate.now(clock).minusDays(20);
        String sharing = levl.created("/costSharings", sharing(share(city.id(), 1, ""), share(town.id(), 1, "")));
        proposeSince(sharing, proposed).statusCode(200);
        takeBack(sharing).statusCode(204);
        takeBack(sharing).statusCode(409).body("type", endsWith(":costSharingNotProposed"));
        proposeSince(sharing, proposed.plusDays(5)).statusCode(400);

        takeBackSince(sharing, proposed.minusDays(1)).statusCode(400);
        takeBackSince(sharing, proposed.plusDays(5)).statusCode(204);

        proposeSince(sharing, proposed.plusDays(5)).statusCode(200).body("round", equalTo(2));
    }

    private ValidatableResponse takeBack(String sharing) {
        return levl.officer()
                .header("If-Match", levl.etag(sharing))
                .delete(sharing + "/proposal")
                .then();
    }

    private ValidatableResponse takeBackSince(String sharing, LocalDate day) {
        return levl.officer()
                .header("If-Match", levl.etag(sharing))
                .delete(sharing + "/proposal?takenBackOn=" + day)
                .then();
    }

    private ValidatableResponse proposeSince(String sharing, LocalDate day) {
        return levl.put(sharing + "/proposal", sharing, """
                {"proposedOn":"%s"}""".formatted(day));
    }
}
