package org.samenspel.finance.funding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.FinanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;

@QuarkusTest
class FundingSourceApiTest {

    private static final String TERMS = """
            ,"ownContributionTerms":{"lowestRate":5,"highestRate":10,"base":"subsidy"}""";

    private final FinanceFixtures levl = FinanceFixtures.organization();

    @Test
    void publishesTheIncomeOfItsYearsWithAllThatIsKnown() {
        levl.post("/fundingSources", fundingSource("integratie", "structural", "100000.00", ""))
                .statusCode(201);
        String project = project("napar", "200000.00", "20");

        JsonPath data = told(project, 1);
        assertThat(data.getList("years.year")).isEqualTo(List.of(2022));
        assertThat(data.getList("years.nonStructural.value")).isEqualTo(List.of("200000.00"));
        assertThat(data.getList("years.total.value")).isEqualTo(List.of("300000.00"));
    }

    @Test
    void amountThatBecomesKnownIsAVersionAndIsToldAgain() {
        String source = levl.created(
                "/fundingSources",
                fundingSource("brussel", "project", "1.00", TERMS).replace("\"amount\":" + euro("1.00") + ",", ""));
        levl.officer().get("/incomeMixes/2022").then().body("unknown", equalTo(1));

        levl.put(
                        source,
                        source,
                        change("Het bedrag is gekend", fundingSource("brussel", "project", "100000.00", TERMS)))
                .statusCode(200)
                .body("amount.value", equalTo("100000.00"))
                .body("ownContribution.computed.lowest.value", equalTo("5000.00"))
                .body("ownContribution.computed.highest.value", equalTo("10000.00"));

        JsonPath data = told(source, 2);
        assertThat(data.getList("years.nonStructural.value")).isEqualTo(List.of("100000.00"));
        assertThat(data.getList("years.unknown")).isEqualTo(List.of(0));
        keepsBothVersions(source);
    }

    private void keepsBothVersions(String source) {
        levl.officer()
                .get(source + "/versions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.reason", contains(nullValue(), equalTo("Het bedrag is gekend")))
                .body(
                        "items.recordedBy.id",
                        contains(levl.id().toString(), levl.id().toString()))
                .body("items[0].content.amount", nullValue())
                .body("items[1].content.amount.value", equalTo("100000.00"));
        levl.officer()
                .get(source + "/versions/"
                        + levl.officer().get(source + "/versions").path("items[0].id"))
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
    }

    @Test
    void yearsThatItLeavesAreToldAgainToo() {
        String source = project("napar", "100.00", "20");

        levl.put(
                        source,
                        source,
                        change(
                                "A",
                                fundingSource("napar", "project", "100.00", "").replace("2022", "2023")))
                .statusCode(200);

        JsonPath data = told(source, 2);
        assertThat(data.getList("years.year")).isEqualTo(List.of(2022, 2023));
        assertThat(data.getList("years.total.value")).isEqualTo(List.of("0.00", "100.00"));
    }

    @Test
    void changeThatBreaksARuleNamesThePropertyInsideItsContent() {
        String source = project("napar", "66693.44", "20");
        String ownIncome = fundingSource("napar", "structural", "66693.44", rate("20"));
        String unknown = fundingSource("napar", "project", "66693.44", grantor(UUID.randomUUID()));

        levl.put(source, source, change("A", ownIncome))
                .statusCode(400)
                .body("type", endsWith(":onlyProjectAsksOwnContribution"))
                .body("issues.name", contains("content.ownContributionTerms"));
        levl.put(source, source, change("A", unknown))
                .statusCode(400)
                .body("issues.name", contains("content.grantors[0].organizationId"));
        levl.post("/fundingSources", ownIncome).statusCode(400).body("issues.name", contains("ownContributionTerms"));
    }

    @Test
    void changeAsksForAReasonAndLeavesNoEvidenceOutside() {
        String source = project("napar", "66693.44", "20");
        String moved = fundingSource("napar", "project", "66693.44", "").replace("2022", "2023");
        levl.put(source, source, change(" ", moved)).statusCode(400).body("issues[0].name", equalTo("reason"));
        prove(source, "B-1", "2022-04-17", "10.00").statusCode(201);

        levl.put(source, source, change("A", moved)).statusCode(409).body("type", endsWith(":evidenceOutsidePeriod"));

        levl.officer().get(source + "/versions").then().body("total", equalTo(1));
    }

    @Test
    void evidenceThatCountsIsWithdrawnBeforeNothingIsAskedAnyMore() {
        String source = project("napar", "66693.44", "20");
        prove(source, "B-1", "2022-04-17", "10.00").statusCode(201);

        levl.put(source, source, change("A", fundingSource("napar", "structural", "66693.44", "")))
                .statusCode(409)
                .body("type", endsWith(":evidenceCounts"));
        levl.put(source + "/withdrawal", source, "{\"reason\":\"A\"}")
                .statusCode(409)
                .body("type", endsWith(":evidenceCounts"));

        levl.officer().get(source).then().body("kind", equalTo("project")).body("withdrawn", equalTo(false));
    }

    @Test
    void whatIsProvenStaysWhenTheAmountIsNotKnownAnyMore() {
        String source = project("napar", "1000.00", "20");
        prove(source, "B-1", "2022-04-17", "200.00").statusCode(201);

        String unknown = fundingSource("napar", "project", "1000.00", rate("20"))
                .replace("\"amount\":" + euro("1000.00") + ",", "");
        levl.put(source, source, change("Nog niet toegekend", unknown))
                .statusCode(200)
                .body("amount", nullValue())
                .body("ownContribution.proven.value", equalTo("200.00"))
                .body("ownContribution.required", nullValue())
                .body("ownContribution.open", nullValue());
        prove(source, "B-2", "2022-04-17", "1.00").statusCode(201);

        levl.put(source, source, change("Toegekend", fundingSource("napar", "project", "800.00", rate("20"))))
                .statusCode(409)
                .body("type", endsWith(":ownContributionOverProven"));
        levl.put(source, source, change("Toegekend", fundingSource("napar", "project", "1000.00", rate("20"))))
                .statusCode(200)
                .body("ownContribution.open.value", equalTo("49.00"));
    }

    @Test
    void listLeavesOutThoseWithdrawnUnlessTheyAreAskedFor() {
        String mistake = project("napar", "200.00", "20");
        levl.put(mistake + "/withdrawal", mistake, "{\"reason\":\"Van een ander\"}")
                .statusCode(200);
        String right = project("napar", "100.00", "20");

        levl.officer().get("/fundingSources").then().body("items.id", contains(idOf(right)));
        levl.officer().get("/fundingSources?withdrawn=true").then().body("items.id", contains(idOf(mistake)));
    }

    @Test
    void whatWasEnteredByMistakeCountsNowhereIsToldAndLeavesItsReference() {
        levl.post("/fundingSources", fundingSource("integratie", "structural", "100.00", ""))
                .statusCode(201);
        String mistake = project("napar", "200.00", "20");

        levl.put(mistake + "/withdrawal", mistake, "{\"reason\":\"Van een ander\"}")
                .statusCode(200)
                .body("withdrawn", equalTo(true));

        JsonPath data = told(mistake, 2);
        assertThat(data.getList("years.total.value")).isEqualTo(List.of("100.00"));
        assertThat(data.getList("years.nonStructural.value")).isEqualTo(List.of("0.00"));
        levl.officer().get("/incomeMixes/2022").then().body("nonStructuralPercentage", equalTo(0.0f));
        levl.officer()
                .get(mistake + "/versions")
                .then()
                .body("items.reason", contains(nullValue(), equalTo("Van een ander")));
        levl.put(mistake, mistake, change("A", fundingSource("napar", "project", "200.00", "")))
                .statusCode(409)
                .body("type", endsWith(":fundingSourceWithdrawn"));
        prove(mistake, "B-1", "2022-04-17", "1.00").statusCode(409).body("type", endsWith(":fundingSourceWithdrawn"));
        project("napar", "300.00", "20");
    }

    @Test
    void databaseKeepsEveryVersion() {
        project("napar", "66693.44", "20");

        assertThatThrownBy(() -> Database.execute("update funding_source_version set number = 7"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> Database.execute("delete from funding_source_version"))
                .hasMessageContaining("never changes");
    }

    @Test
    void evidenceByMistakeIsWithdrawnAndItsCostProvesAnother() {
        String first = project("napar", "66693.44", "20");
        String second = project("hoi", "331661.67", "15");
        String evidence = levl.created(first + "/evidence", evidence("B-1", "2022-04-17", "10.00"));

        levl.put(evidence + "/withdrawal", evidence, "{\"reason\":\"Verkeerd project\"}")
                .statusCode(200)
                .body("withdrawalReason", equalTo("Verkeerd project"));

        levl.put(evidence + "/withdrawal", evidence, "{\"reason\":\"A\"}")
                .statusCode(409)
                .body("type", endsWith(":evidenceWithdrawn"));
        levl.officer().get(first).then().body("ownContribution.proven.value", equalTo("0.00"));
        levl.officer().get(first + "/evidence").then().body("items.cost", contains("B-1"));
        prove(second, "B-1", "2022-04-17", "10.00").statusCode(201);
    }

    @Test
    void asksTheOwnContributionThatFollowsFromTheRate() {
        String source = project("napar", "66693.44", "20");

        levl.officer()
                .get(source)
                .then()
                .statusCode(200)
                .body("ownContribution.required.value", equalTo("16673.36"))
                .body("ownContribution.computed.lowest.value", equalTo("16673.36"))
                .body("ownContribution.proven.value", equalTo("0.00"));
    }

    @Test
    void provesTheOwnContributionByCosts() {
        String source = project("napar", "66693.44", "20");

        prove(source, "B-1", "2022-04-17", "16000.00").statusCode(201);

        levl.officer()
                .get(source)
                .then()
                .body("ownContribution.proven.value", equalTo("16000.00"))
                .body("ownContribution.open.value", equalTo("673.36"));
        levl.officer()
                .get(source + "/evidence")
                .then()
                .body("total", equalTo(1))
                .body("items[0].cost", equalTo("B-1"));
        levl.officer()
                .get(source + "/evidence/"
                        + levl.officer().get(source + "/evidence").path("items[0].id"))
                .then()
                .statusCode(200);
    }

    @Test
    void namesItsGrantorsWithOrWithoutACode() {
        UUID esf = FinanceFixtures.organization().id();

        levl.post("/fundingSources", fundingSource("hoi", "project", "1.00", grantor(esf)))
                .statusCode(201)
                .body("grantors.organization.id", contains(esf.toString()))
                .body("printedGrantor", equalTo("Grantor"));
        levl.post("/fundingSources", fundingSource("x", "project", "1.00", grantor(UUID.randomUUID())))
                .statusCode(400)
                .body("issues[0].name", equalTo("grantors[0].organizationId"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound"));
        levl.post("/fundingSources", fundingSource("x", "project", "1.00", "").replace("printedGrantor", "remark"))
                .statusCode(400);
    }

    @Test
    void refusesMoreEvidenceThanIsAsked() {
        String source = project("napar", "66693.44", "20");
        prove(source, "B-1", "2022-04-17", "16673.36").statusCode(201);

        prove(source, "B-2", "2022-04-18", "0.01").statusCode(409).body("type", endsWith(":ownContributionOverProven"));
        prove(source, "B-2", "2022-04-18", "0.00").statusCode(400);
    }

    @Test
    void refusesCostThatProvesAnotherFundingSource() {
        String first = project("napar", "66693.44", "20");
        String second = project("hoi", "331661.67", "15");
        prove(first, "B-1", "2022-04-17", "10.00").statusCode(201);

        prove(second, "B-1", "2022-04-17", "10.00").statusCode(409).body("type", endsWith(":costProvesAnother"));
    }

    @Test
    void sameCostReferenceOfAnotherOrganizationIsAnotherCost() {
        prove(project("napar", "66693.44", "20"), "B-1", "2022-04-17", "10.00").statusCode(201);
        FinanceFixtures other = FinanceFixtures.organization();
        String theirs = other.created("/fundingSources", fundingSource("napar", "project", "100.00", rate("50")));

        other.post(theirs + "/evidence", evidence("B-1", "2022-04-17", "10.00")).statusCode(201);
    }

    @Test
    void refusesReferenceTwice() {
        levl.created("/fundingSources", fundingSource("basis", "structural", "714753.00", ""));
        levl.post("/fundingSources", fundingSource("basis", "structural", "714753.00", ""))
                .statusCode(409)
                .body("type", endsWith(":fundingSourceExists"));
    }

    @Test
    void tellsTheShareOfIncomeThatIsNotStructural() {
        levl.created("/fundingSources", fundingSource("basis", "structural", "100.00", ""));
        levl.created("/fundingSources", fundingSource("project", "project", "199.99", ""));

        levl.officer()
                .get("/incomeMixes/2022")
                .then()
                .statusCode(200)
                .body("nonStructuralPercentage", equalTo(66.67f))
                .body("targetReached", equalTo(false));
        levl.created("/fundingSources", fundingSource("cent", "project", "0.01", ""));
        levl.officer().get("/incomeMixes/2022").then().body("targetReached", equalTo(true));
        levl.officer().get("/incomeMixes/2023").then().statusCode(404);
        levl.officer().get("/incomeMixes/" + Integer.MAX_VALUE).then().statusCode(404);
    }

    private String project(String reference, String amount, String rate) {
        return levl.created("/fundingSources", fundingSource(reference, "project", amount, rate(rate)));
    }

    /** What is published of a funding source, as soon as it is so much. */
    private static JsonPath told(String source, int events) {
        ConsumerRecord<String, byte[]> event = await().until(
                        () -> Broker.records("finance.fundingSources.v1").stream()
                                .filter(record -> source.endsWith(record.key()))
                                .toList(),
                        told -> told.size() == events)
                .getLast();
        EventSchemas.assertValid(event);
        return new JsonPath(new String(event.value(), UTF_8));
    }

    private static String change(String reason, String content) {
        return """
                {"reason":"%s","content":%s}""".formatted(reason, content);
    }

    private static String grantor(UUID organization) {
        return """
                ,"grantors":[{"organizationId":"%s"}]""".formatted(organization);
    }

    private static String rate(String percents) {
        return """
                ,"ownContributionTerms":{"lowestRate":%s,"base":"cost"}""".formatted(percents);
    }

    private ValidatableResponse prove(String source, String cost, String day, String amount) {
        return levl.post(source + "/evidence", evidence(cost, day, amount));
    }

    private static String evidence(String cost, String day, String amount) {
        return """
                {"cost":"%s","incurredOn":"%s","amount":%s}""".formatted(cost, day, euro(amount));
    }

    private static String fundingSource(String reference, String kind, String amount, String more) {
        return """
                {"reference":"%s","kind":"%s","printedGrantor":"Grantor","amount":%s,
                 "period":{"start":"2022-01-01","end":"2022-12-31"}%s}""".formatted(reference, kind, euro(amount), more);
    }
}
