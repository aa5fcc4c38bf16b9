package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;

/** A partner measures what it does itself: the indicators of the actions that name its organization. */
@QuarkusTest
class PartnerMeasurementTest {

    private static final String THIRTY_FOUR = """
            {"measuredOn":"2022-11-30","value":34}""";

    private final PlanFixtures levl = PlanFixtures.organization();
    private final PlanFixtures vvsg = PlanFixtures.organization();
    private String plan;
    private String indicator;

    @BeforeEach
    void publish() {
        plan = levl.publishedYearPlan();
        indicator = levl.indicator(plan, "3", "1");
    }

    @Test
    void measuresTheIndicatorsOfItsActions() {
        name("3", vvsg).statusCode(200);

        measure(vvsg, indicator, THIRTY_FOUR)
                .statusCode(201)
                .body("organization.code", equalTo(vvsg.code()))
                .body("value", equalTo(34));

        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(1));
    }

    @Test
    void measuresNothingElse() {
        String other = levl.indicator(plan, "8", "1");
        name("3", vvsg).statusCode(200);
        Map<String, Long> before = Database.rowCounts();

        measure(vvsg, other, THIRTY_FOUR).statusCode(403);
        measure(PlanFixtures.organization(), indicator, THIRTY_FOUR).statusCode(403);
        measure(levl, indicator, THIRTY_FOUR).statusCode(403);

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void findsNoTraceOfDraftThatNamesIt() {
        PlanFixtures drafting = PlanFixtures.organization();
        String draft = drafting.filledYearPlan();
        put(drafting, draft + "/actions/3/partners", organizations(vvsg)).statusCode(200);

        measure(vvsg, drafting.indicator(draft, "3", "1"), THIRTY_FOUR).statusCode(404);
    }

    @Test
    void measuresNoLongerOnceItIsNotNamed() {
        name("3", vvsg).statusCode(200);
        measure(vvsg, indicator, THIRTY_FOUR).statusCode(201);

        name("3", PlanFixtures.organization()).statusCode(200);

        measure(vvsg, indicator, THIRTY_FOUR).statusCode(403);
        levl.planner().get(indicator + "/measurements").then().body("total", equalTo(1));
    }

    @Test
    void correctsWhatItMeasuredItselfOnly() {
        name("3", vvsg).statusCode(200);
        String own = measure(vvsg, indicator, THIRTY_FOUR).extract().path("id");
        String planners = levl.measure(indicator, THIRTY_FOUR).extract().path("id");

        measure(vvsg, indicator, correction(planners))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:measurementOfAnother"));
        String corrected = measure(vvsg, indicator, correction(own))
                .statusCode(201)
                .extract()
                .path("id");

        levl.measure(indicator, correction(corrected)).statusCode(201);
    }

    @Test
    void partnersAreNamedBesideThePrint() {
        levl.planner().get(plan + "/actions/3/partners").then().body("partners", empty());
        awaitApplied(new EventSender("partners.organizations.v1")
                .send("registered", UUID.randomUUID(), 0, """
                {"names":{"nl":"VVSG"},"kind":"association","identifiers":[{"scheme":"kbo","code":"%s"}]}""".formatted(vvsg.code())));

        name("3", vvsg).body("partners.organizationName.nl", contains("VVSG"));

        PlanFixtures.as(vvsg.token("partner"))
                .get(plan + "/actions/3/partners")
                .then()
                .statusCode(200)
                .body("partners.organization.code", contains(vvsg.code()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"organizations\":[null]}",
                "{\"organizations\":[{\"scheme\":\"kbo\",\"code\":\"0478953436\"}]}",
                "{\"organizations\":[{\"scheme\":\"nis\",\"code\":\"44021\"}]}"
            })
    void refusesPartnersThatAreNone(String body) {
        put(levl, plan + "/actions/3/partners", body).statusCode(400);
    }

    private ValidatableResponse name(String action, PlanFixtures partner) {
        return put(levl, plan + "/actions/" + action + "/partners", organizations(partner));
    }

    private static ValidatableResponse put(PlanFixtures keeper, String address, String body) {
        return keeper.planner()
                .header("If-Match", keeper.etag(address))
                .contentType("application/json")
                .body(body)
                .put(address)
                .then();
    }

    private static String organizations(PlanFixtures partner) {
        return """
                {"organizations":[{"scheme":"kbo","code":"%s"}]}""".formatted(partner.code());
    }

    private static ValidatableResponse measure(PlanFixtures partner, String indicator, String json) {
        return PlanFixtures.as(partner.token("partner"))
                .contentType("application/json")
                .body(json)
                .post(indicator + "/measurements")
                .then();
    }

    private static String correction(String mistake) {
        return """
                {"measuredOn":"2022-11-30","value":24,"corrects":"%s"}""".formatted(mistake);
    }
}
