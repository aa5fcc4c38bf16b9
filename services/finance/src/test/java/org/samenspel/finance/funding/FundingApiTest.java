package org.samenspel.finance.funding;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.euro;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.finance.FinanceFixtures;

@QuarkusTest
class FundingApiTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();

    @Test
    void asksTheOwnShareThatFollowsFromTheRate() {
        String funding = project("napar", "66693.44", "20");

        levl.officer()
                .get(funding)
                .then()
                .statusCode(200)
                .body("ownShare.required.value", equalTo("16673.36"))
                .body("ownShare.computed.value", equalTo("16673.36"))
                .body("ownShare.proven.value", equalTo("0.00"));
    }

    @Test
    void provesTheOwnShareByCosts() {
        String funding = project("napar", "66693.44", "20");

        prove(funding, "B-1", "2022-04-17", "16000.00").statusCode(201);

        levl.officer()
                .get(funding)
                .then()
                .body("ownShare.proven.value", equalTo("16000.00"))
                .body("ownShare.open.value", equalTo("673.36"));
        levl.officer().get(funding + "/proofs").then().body("total", equalTo(1)).body("items[0].cost", equalTo("B-1"));
        levl.officer()
                .get(funding + "/proofs/"
                        + levl.officer().get(funding + "/proofs").path("items[0].id"))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesMoreProofThanIsAsked() {
        String funding = project("napar", "66693.44", "20");
        prove(funding, "B-1", "2022-04-17", "16673.36").statusCode(201);

        prove(funding, "B-2", "2022-04-18", "0.01").statusCode(409).body("type", endsWith(":fundingOverProven"));
    }

    @Test
    void refusesCostThatProvesAnotherFunding() {
        String first = project("napar", "66693.44", "20");
        String second = project("hoi", "331661.67", "15");
        prove(first, "B-1", "2022-04-17", "10.00").statusCode(201);

        prove(second, "B-1", "2022-04-17", "10.00").statusCode(409).body("type", endsWith(":costProvesAnother"));
        prove(project("x", "1.00", "50"), "B-2", "2023-01-01", "0.50")
                .statusCode(400)
                .body("type", endsWith(":costOutsideFunding"));
    }

    @Test
    void sameCostReferenceOfAnotherOrganizationIsAnotherCost() {
        prove(project("napar", "66693.44", "20"), "B-1", "2022-04-17", "10.00").statusCode(201);
        FinanceFixtures other = FinanceFixtures.organization();
        String theirs = other.created("/fundings", funding("napar", "project", "100.00", ",\"ownShareRate\":50"));

        other.post(theirs + "/proofs", proof("B-1", "2022-04-17", "10.00")).statusCode(201);
    }

    @Test
    void refusesProofWhereNothingIsAsked() {
        String funding = levl.created("/fundings", funding("basis", "structural", "714753.00", ""));

        prove(funding, "B-1", "2022-04-17", "10.00").statusCode(409).body("type", endsWith(":noOwnShare"));
        prove(funding, "B-1", "2022-04-17", "0.00").statusCode(400);
    }

    @Test
    void refusesOwnShareInStructuralFundingAndReferenceTwice() {
        levl.post("/fundings", funding("basis", "structural", "714753.00", ",\"ownShareRate\":20"))
                .statusCode(400)
                .body("type", endsWith(":structuralWithoutOwnShare"));
        levl.created("/fundings", funding("basis", "structural", "714753.00", ""));
        levl.post("/fundings", funding("basis", "structural", "714753.00", ""))
                .statusCode(409)
                .body("type", endsWith(":fundingExists"));
    }

    @Test
    void tellsTheShareOfIncomeThatIsNotStructural() {
        levl.created("/fundings", funding("basis", "structural", "100.00", ""));
        levl.created("/fundings", funding("project", "project", "199.99", ""));

        levl.officer()
                .get("/incomeMixes/2022")
                .then()
                .statusCode(200)
                .body("nonStructuralPercentage", equalTo(66.67f))
                .body("targetReached", equalTo(false));
        levl.created("/fundings", funding("cent", "project", "0.01", ""));
        levl.officer().get("/incomeMixes/2022").then().body("targetReached", equalTo(true));
        levl.officer().get("/incomeMixes/2023").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1899, 3000, 999_999_999, Integer.MAX_VALUE})
    void findsNoIncomeInYearsThatNobodyCounts(int year) {
        levl.created("/fundings", funding("basis", "structural", "100.00", ""));

        levl.officer().get("/incomeMixes/" + year).then().statusCode(404);
    }

    private String project(String reference, String amount, String rate) {
        return levl.created("/fundings", funding(reference, "project", amount, ",\"ownShareRate\":" + rate));
    }

    private ValidatableResponse prove(String funding, String cost, String day, String amount) {
        return levl.post(funding + "/proofs", proof(cost, day, amount));
    }

    private static String proof(String cost, String day, String amount) {
        return """
                {"cost":"%s","incurredOn":"%s","amount":%s}""".formatted(cost, day, euro(amount));
    }

    private static String funding(String reference, String kind, String amount, String more) {
        return """
                {"reference":"%s","kind":"%s","grantor":"Grantor","amount":%s,
                 "period":{"start":"2022-01-01","end":"2022-12-31"}%s}""".formatted(reference, kind, euro(amount), more);
    }
}
