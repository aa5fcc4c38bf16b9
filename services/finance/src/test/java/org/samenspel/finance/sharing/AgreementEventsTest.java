package org.samenspel.finance.sharing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.sharing.SharingFixtures.body;
import static org.samenspel.finance.sharing.SharingFixtures.share;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.finance.FinanceFixtures;

/** What becomes of what a city and a town share in 2022 when their agreement turns out to be otherwise. */
@QuarkusTest
class AgreementEventsTest {

    private static final String TRAINING = """
            {"purpose":"commonTraining","cost":%s}""".formatted(euro("730.00"));
    private static final String REASON = """
            {"reason":"Een partij kwam erbij"}""";
    private static final String FROM_JULY = """
            ,"from":"2022-07-01\"""";
    private static final String TO_JUNE = """
            ,"until":"2022-06-30\"""";

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures city = FinanceFixtures.organization();
    private final FinanceFixtures town = FinanceFixtures.organization();
    private final FinanceFixtures village = FinanceFixtures.organization();
    private UUID agreement;
    private String sharing;

    @BeforeEach
    void proposed() {
        agreement = levl.agreement(city.id(), town.id());
        sharing = levl.created("/costSharings", shared(share(city.id(), 1, ""), share(town.id(), 1, "")));
        levl.put(sharing + "/proposal", sharing, "").statusCode(200).body("oddities", empty());
    }

    @Test
    void partyThatJoinedIsNamedWithItsDayUntilTheKeeperGivesItAShare() {
        accept(city);
        accept(town);

        awaitApplied(levl.toldParties("partyJoined", agreement, 7, three("", FROM_JULY)));

        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("settled"))
                .body("oddities.kind", contains("partyCame"))
                .body("oddities[0].organization.id", equalTo(village.id().toString()))
                .body("oddities[0].from", equalTo("2022-07-01"));
        levl.officer()
                .get("/costSharings?reference=CRISIS-2022")
                .then()
                .body("items[0].oddities.kind", contains("partyCame"));

        giveTheVillageAShare();
        partner(village).get("/statements?state=open").then().body("items[0].amounts.cost.value", equalTo("122.66"));
    }

    private void giveTheVillageAShare() {
        String correction = "/costSharings/"
                + levl.post(sharing + "/corrections", REASON)
                        .statusCode(201)
                        .body("oddities", empty())
                        .extract()
                        .path("id");
        levl.officer().get(sharing).then().body("oddities", empty());
        levl.put(
                        correction,
                        correction,
                        shared(share(city.id(), 1, ""), share(town.id(), 1, ""), share(village.id(), 1, "")))
                .statusCode(200)
                .body("shares.days", contains(365, 365, 184));
        levl.put(correction + "/proposal", correction, "").statusCode(200);
    }

    @Test
    void partyThatIsCorrectedToHaveLeftEarlierGetsAStatementOfItsDays() {
        awaitApplied(levl.toldParties("corrected", agreement, 7, Map.of(city.id(), "", town.id(), TO_JUNE)));

        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("proposed"))
                .body("round", equalTo(2))
                .body("roundCause", equalTo("partyDays"))
                .body("shares.days", contains(365, 181))
                .body("oddities", empty());
        partner(town)
                .get("/statements")
                .then()
                .body("items.state", contains("withdrawn", "open"))
                .body("items[0].roundCause", nullValue())
                .body("items[1].roundCause", equalTo("partyDays"))
                .body("items[1].amounts.cost.value", equalTo("181.00"));
    }

    @Test
    void whatFitsNoMoreNamesThePartyThatIsGone() {
        awaitApplied(levl.toldParties("corrected", agreement, 7, both(TO_JUNE)));

        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("draft"))
                .body("oddities.kind", contains("partyGone", "partyGone"))
                .body("oddities.from", contains("2022-07-01", "2022-07-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reopened", "withdrawn", "dropped"})
    void proposalUnderAnAgreementThatLacksASignatureIsTakenBackAndSaysSoUntilThatIsThere(String fact) {
        awaitApplied(levl.toldParties(fact, agreement, 7, both("")));

        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("draft"))
                .body("oddities.kind", contains("agreementNotSigned"))
                .body("oddities[0].organization", nullValue());
        partner(town).get("/statements").then().body("items.state", contains("withdrawn"));
        levl.put(sharing + "/proposal", sharing, "").statusCode(409).body("type", endsWith(":agreementNotSigned"));

        awaitApplied(levl.toldParties("signed", agreement, 8, both("")));
        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("proposed"))
                .body("roundCause", equalTo("partyDays"))
                .body("oddities", empty());
        partner(town).get("/statements").then().body("items.state", contains("withdrawn", "open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reopened", "withdrawn", "dropped"})
    void whatWasSettledStaysAndSaysThatTheAgreementLacksASignature(String fact) {
        accept(city);
        accept(town);

        awaitApplied(levl.toldParties(fact, agreement, 7, Map.of(city.id(), "", town.id(), TO_JUNE)));

        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("settled"))
                .body("oddities.kind", contains("partyGone", "agreementNotSigned"));
        partner(town).get("/statements").then().body("items.state", contains("accepted"));

        awaitApplied(levl.toldParties("signed", agreement, 8, Map.of(city.id(), "", town.id(), TO_JUNE)));
        partner(town)
                .get("/statements?state=open")
                .then()
                .body("items[0].correction.difference.balance.value", equalTo("184.00"));
    }

    private Map<UUID, String> both(String when) {
        return Map.of(city.id(), when, town.id(), when);
    }

    private Map<UUID, String> three(String when, String ofVillage) {
        return Map.of(city.id(), when, town.id(), when, village.id(), ofVillage);
    }

    private String shared(String... shares) {
        return body(agreement, TRAINING, shares);
    }

    private static RequestSpecification partner(FinanceFixtures of) {
        return FinanceFixtures.as(of.token("partner"));
    }

    private static void accept(FinanceFixtures partner) {
        String open =
                "/statements/" + partner(partner).get("/statements?state=open").path("items[0].id");
        partner(partner)
                .header("If-Match", partner(partner).get(open).header("ETag"))
                .put(open + "/acceptance")
                .then()
                .statusCode(200);
    }
}
