package org.samenspel.finance.funding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.euro;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EventSchemas;

@QuarkusTest
class FundingSourceApiTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();

    @Test
    void publishesTheIncomeOfItsYearsWithAllThatIsKnown() {
        levl.post("/fundingSources", fundingSource("integratie", "structural", "100000.00", ""))
                .statusCode(201);
        String project = project("napar", "200000.00", "20");

        ConsumerRecord<String, byte[]> event = await().until(
                        () -> Broker.records("finance.fundingSources.v1").stream()
                                .filter(record -> project.endsWith(record.key()))
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
        EventSchemas.assertValid(event);
        JsonPath data = new JsonPath(new String(event.value(), UTF_8));
        assertThat(data.getList("years.year")).isEqualTo(List.of(2022));
        assertThat(data.getList("years.project.value")).isEqualTo(List.of("200000.00"));
        assertThat(data.getList("years.total.value")).isEqualTo(List.of("300000.00"));
    }

    @Test
    void asksTheOwnContributionThatFollowsFromTheRate() {
        String source = project("napar", "66693.44", "20");

        levl.officer()
                .get(source)
                .then()
                .statusCode(200)
                .body("ownContribution.required.value", equalTo("16673.36"))
                .body("ownContribution.computed.value", equalTo("16673.36"))
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

        levl.post("/fundingSources", fundingSource("hoi", "project", "1.00", ",\"grantorIds\":[\"%s\"]".formatted(esf)))
                .statusCode(201)
                .body("grantors.id", contains(esf.toString()))
                .body("printedGrantor", equalTo("Grantor"));
        levl.post(
                        "/fundingSources",
                        fundingSource("x", "project", "1.00", ",\"grantorIds\":[\"%s\"]".formatted(UUID.randomUUID())))
                .statusCode(400)
                .body("issues[0].name", equalTo("grantorIds"))
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
        String theirs = other.created(
                "/fundingSources", fundingSource("napar", "project", "100.00", ",\"ownContributionRate\":50"));

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
        return levl.created(
                "/fundingSources", fundingSource(reference, "project", amount, ",\"ownContributionRate\":" + rate));
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
