package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.sharing.SharingFixtures.MODEL;
import static org.samenspel.finance.sharing.SharingFixtures.body;
import static org.samenspel.finance.sharing.SharingFixtures.share;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;

@QuarkusTest
class CostSharingApiTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures city = FinanceFixtures.organization();
    private final FinanceFixtures town = FinanceFixtures.organization();

    @Test
    void beginsAsDraftThatNoPartnerSees() {
        String sharing = sharing();

        levl.officer()
                .get(sharing)
                .then()
                .statusCode(200)
                .body("href", endsWith("/finance/v1" + sharing))
                .body("state", equalTo("draft"))
                .body("round", equalTo(0))
                .body("model.sharedFte", equalTo(0.2f))
                .body("shares.units", contains(4, 1))
                .body("totals.cost.value", equalTo("59150.00"))
                .body("totals.balance.value", equalTo("-31610.00"))
                .body("answers.open", equalTo(0));
        levl.officer()
                .get("/costSharings?state=draft&reference=CRISIS-2022")
                .then()
                .body("total", equalTo(1));
        FinanceFixtures.as(city.token("partner")).get(sharing).then().statusCode(404);
        FinanceFixtures.as(city.token("partner")).get("/statements").then().body("items", empty());
    }

    @Test
    void explainsWhatEachPartnerBearsAndGets() {
        levl.officer()
                .get(sharing() + "/outcome")
                .then()
                .statusCode(200)
                .body("basis.formula", contains("84500.00 × 0.2", "84500.00 × 0.1 × 5"))
                .body("partners[1].partner.id", equalTo(town.id().toString()))
                .body("partners[1].amounts.cost.value", equalTo("11830.00"))
                .body("partners[1].lines.code", contains("sharedCost", "unitCost", "income"))
                .body("partners[1].lines[0].remainder", equalTo("0"))
                .body("totals.income.value", equalTo("27540.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commonProject", "commonMaterial", "commonTraining"})
    void oneCostIsSharedByPartsWithoutUnitsNightsOrDailyRates(String purpose) {
        String part = """
                {"partnerId":"%s","sharedPart":"%s"}""";
        String[] parts = {part.formatted(city.id(), "1/4"), part.formatted(town.id(), "3/4")};

        levl.post("/costSharings", body(agreement(), """
                        {"purpose":"%s","cost":%s}""".formatted(purpose, euro("100.00")), parts))
                .statusCode(201)
                .body("model.purpose", equalTo(purpose))
                .body("shares.units", contains(0, 0))
                .body("totals.cost.value", equalTo("100.00"));
    }

    @Test
    void replacesDraftAsAWhole() {
        UUID agreement = agreement();
        String sharing = levl.created("/costSharings", body(agreement, share(city.id(), 4, 0)));
        String before = levl.etag(sharing);

        levl.put(sharing, sharing, body(agreement, share(city.id(), 2, 0), share(town.id(), 3, 0)))
                .statusCode(200)
                .body("shares.units", contains(2, 3));

        levl.officer()
                .header("If-Match", before)
                .contentType("application/json")
                .body(body(agreement, share(city.id(), 1, 0)))
                .put(sharing)
                .then()
                .statusCode(412);
    }

    @Test
    void discardsDraftThatWasNeverProposed() {
        String sharing = sharing();

        levl.officer().delete(sharing).then().statusCode(428);
        delete(sharing, sharing).statusCode(204);

        levl.officer().get(sharing).then().statusCode(404);
    }

    @Test
    void fixesWhatIsProposedUntilItIsTakenBack() {
        UUID agreement = agreement();
        String draft = body(agreement, share(city.id(), 4, 0));
        String sharing = levl.created("/costSharings", draft);
        delete(sharing + "/proposal", sharing).statusCode(409).body("type", endsWith(":costSharingNotProposed"));
        levl.put(sharing + "/proposal", sharing, "")
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("answers.open", equalTo(1));

        levl.put(sharing, sharing, draft).statusCode(409).body("type", endsWith(":costSharingFixed"));
        levl.put(sharing + "/proposal", sharing, "").statusCode(409).body("type", endsWith(":costSharingFixed"));
        delete(sharing, sharing).statusCode(409).body("type", endsWith(":costSharingFixed"));
        delete(sharing + "/proposal", sharing).statusCode(204);

        levl.put(sharing, sharing, draft).statusCode(200).body("answers.open", equalTo(0));
        delete(sharing, sharing).statusCode(409).body("type", endsWith(":costSharingHasStatements"));
    }

    @Test
    void refusesReferenceTwice() {
        String draft = body(agreement(), share(city.id(), 4, 0));
        levl.created("/costSharings", draft);

        levl.post("/costSharings", draft).statusCode(409).body("type", endsWith(":costSharingExists"));
    }

    @Test
    void refusesAgreementThatIsUnknownOrKeptByAnother() {
        UUID theirs = FinanceFixtures.organization().agreement(city.id(), town.id());

        for (UUID agreement : new UUID[] {UUID.randomUUID(), theirs}) {
            levl.post("/costSharings", body(agreement, share(city.id(), 1, 0)))
                    .statusCode(400)
                    .body("issues[0].name", equalTo("agreementId"));
        }
    }

    @Test
    void refusesPartnerThatIsNoParty() {
        UUID other = FinanceFixtures.organization().id();

        levl.post("/costSharings", body(agreement(), share(city.id(), 1, 0), share(other, 1, 0)))
                .statusCode(400)
                .body("type", endsWith(":partnerNotInAgreement"))
                .body("issues[0].name", equalTo("shares[1].partnerId"));
    }

    @Test
    void refusesToProposeBeforeTheLastPartyHasSigned() {
        UUID agreement = UUID.randomUUID();
        levl.publishAgreement(agreement, 1, "proposed", city.id(), town.id());
        levl.awaitAgreement(agreement, "proposed");
        String sharing = levl.created("/costSharings", body(agreement, share(city.id(), 1, 0)));

        levl.put(sharing + "/proposal", sharing, "").statusCode(409).body("type", endsWith(":agreementNotSigned"));

        levl.publishAgreement(agreement, 2, "signed", city.id(), town.id());
        levl.awaitAgreement(agreement, "signed");
        levl.put(sharing + "/proposal", sharing, "").statusCode(200);
    }

    @Test
    void refusesContentThatBreaksARuleAndKeepsNothing() {
        UUID agreement = agreement();
        Map<String, Long> before = Database.rowCounts();

        levl.post("/costSharings", body(agreement, share(city.id(), 1, 366)))
                .statusCode(400)
                .body("type", endsWith(":nightsOverCapacity"));

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void refusesAmountsTooLargeToCount() {
        String model = MODEL.replace(euro("84500.00"), euro("999999999.99")).replace("0.2", "9999");

        levl.post("/costSharings", body(agreement(), model, new String[] {share(city.id(), 1, 0)}))
                .statusCode(400)
                .body("type", endsWith(":costSharingTooLarge"));
    }

    private UUID agreement() {
        return levl.agreement(city.id(), town.id());
    }

    private String sharing() {
        return levl.created("/costSharings", body(agreement(), share(city.id(), 4, 1224), share(town.id(), 1, 306)));
    }

    private ValidatableResponse delete(String path, String etagOf) {
        return levl.officer().header("If-Match", levl.etag(etagOf)).delete(path).then();
    }
}
