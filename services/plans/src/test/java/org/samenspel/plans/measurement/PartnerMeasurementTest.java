package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;

/** A partner measures what it does itself: the indicators of the actions that name its organization. */
@QuarkusTest
class PartnerMeasurementTest {

    private static final String MOMENT = PlanFixtures.indicators("""
            action,number,part,text,kind,unit,target,sources,municipalities
            3,1,,Een leermoment,count,leermoment,1,manual,
            3,1,1,5 centrumsteden,count,centrumsteden,5,manual,centerCity
            3,1,2,20 andere gemeenten,count,andere gemeenten,20,manual,other
            """);

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

        vvsg.measureAsPartner(indicator, THIRTY_FOUR)
                .statusCode(201)
                .body("organization.id", equalTo(vvsg.id()))
                .body("value", equalTo(34));

        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(1));
    }

    @Test
    void addsUpWhatTwoPartnersMeasured() {
        PlanFixtures saamo = PlanFixtures.organization();
        name("3", vvsg).statusCode(200);
        vvsg.measureAsPartner(indicator, "{\"measuredOn\":\"2022-11-30\",\"value\":20}")
                .statusCode(201);
        levl.measure(
                        indicator,
                        "{\"measuredOn\":\"2022-11-30\",\"value\":14,\"organizationId\":\"%s\"}".formatted(saamo.id()))
                .statusCode(201)
                .body("organization.id", equalTo(saamo.id()));

        String reading = "goals[0].operational[0].actions[0].indicators[0].";
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body(reading + "value", equalTo(34))
                .body(reading + "shares.organizationId", containsInAnyOrder(vvsg.id(), saamo.id()))
                .body(reading + "shares.value", containsInAnyOrder(20, 14));
    }

    @Test
    void partnerDoesNotSayWhatAnotherOneMeasured() {
        name("3", vvsg).statusCode(200);
        Map<String, Long> before = Database.rowCounts();

        vvsg.measureAsPartner(
                        indicator,
                        "{\"measuredOn\":\"2022-11-30\",\"value\":20,\"organizationId\":\"%s\"}".formatted(levl.id()))
                .statusCode(403);

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void measuresNothingElse() {
        String other = levl.indicator(plan, "8", "1");
        name("3", vvsg).statusCode(200);
        PlanFixtures stranger = PlanFixtures.organization();
        Map<String, Long> before = Database.rowCounts();

        vvsg.measureAsPartner(other, THIRTY_FOUR)
                .statusCode(403)
                .body("detail", equalTo("Your organization does not keep this plan, nor is it a partner of action 8"));
        stranger.measureAsPartner(indicator, THIRTY_FOUR).statusCode(403);
        levl.measureAsPartner(indicator, THIRTY_FOUR).statusCode(403);

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @Test
    void findsNoTraceOfDraftThatNamesIt() {
        PlanFixtures drafting = PlanFixtures.organization();
        String draft = drafting.filledYearPlan();
        drafting.namePartner(draft + "/actions/3/partners", vvsg).statusCode(200);

        vvsg.measureAsPartner(drafting.indicator(draft, "3", "1"), THIRTY_FOUR).statusCode(404);
    }

    @Test
    void measuresNoLongerOnceItIsNotNamed() {
        name("3", vvsg).statusCode(200);
        vvsg.measureAsPartner(indicator, THIRTY_FOUR).statusCode(201);

        name("3", PlanFixtures.organization()).statusCode(200);

        vvsg.measureAsPartner(indicator, THIRTY_FOUR).statusCode(403);
        levl.planner().get(indicator + "/measurements").then().body("total", equalTo(1));
    }

    @Test
    void correctsWhatItMeasuredItselfOnly() {
        name("3", vvsg).statusCode(200);
        String own = vvsg.measureAsPartner(indicator, THIRTY_FOUR).extract().path("id");
        String planners = levl.measure(indicator, THIRTY_FOUR).extract().path("id");

        vvsg.measureAsPartner(indicator, correction(planners))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:measurementOfAnother"));
        String corrected = vvsg.measureAsPartner(indicator, correction(own))
                .statusCode(201)
                .extract()
                .path("id");

        levl.measure(indicator, correction(corrected)).statusCode(201);
    }

    @Test
    void partnersAreNamedBesideThePrint() {
        levl.planner().get(plan + "/actions/3/partners").then().body("partners", empty());

        name("3", vvsg).body("partners.name.nl", contains(startsWith("Organisatie")));

        PlanFixtures.as(vvsg.token("partner"))
                .get(plan + "/actions/3/partners")
                .then()
                .statusCode(200)
                .body("partners.id", contains(vvsg.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"partnerIds\":[null]}", "{\"partnerIds\":[\"VVSG\"]}"})
    void refusesPartnersThatAreNone(String body) {
        levl.replacePartners(plan + "/actions/3/partners", body).statusCode(400);
    }

    /** 153 of the 155 organizations of the year plan have no number in any register. */
    @Test
    void organizationWithoutAnyCodeIsNamedAndMeasures() {
        Database.execute(
                "delete from known_organization_codes where known_organization_id = '%s'".formatted(vvsg.id()));
        name("3", vvsg).statusCode(200).body("partners.id", contains(vvsg.id()));

        PlanFixtures.as(Tokens.of("partner").organization("id", vvsg.id()).sign())
                .contentType("application/json")
                .body(THIRTY_FOUR)
                .post(indicator + "/measurements")
                .then()
                .statusCode(201)
                .body("organization.id", equalTo(vvsg.id()));
    }

    @Test
    void refusesPartnerThatIsNotRegistered() {
        levl.replacePartners(plan + "/actions/3/partners", "{\"partnerIds\":[\"%s\"]}".formatted(UUID.randomUUID()))
                .statusCode(400)
                .body("issues[0].name", equalTo("partnerIds[0]"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound"));
    }

    private ValidatableResponse name(String action, PlanFixtures partner) {
        return levl.namePartner(plan + "/actions/" + action + "/partners", partner);
    }

    private static String correction(String mistake) {
        return """
                {"measuredOn":"2022-11-30","value":24,"corrects":"%s"}""".formatted(mistake);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-28, 1", "2022-11-29, 2"})
    void whatAMunicipalityDidGoesToThePartOfItsClassOnThatDay(LocalDate day, String part) {
        PlanFixtures city = PlanFixtures.organization();
        city.isCenterCityUntil(LocalDate.of(2022, 11, 28));
        PlanFixtures keeper = PlanFixtures.organization();
        String moments = keeper.publishedYearPlan(MOMENT);
        String whole = keeper.indicator(moments, "3", "1");

        keeper.measure(whole, by(city, day))
                .statusCode(201)
                .body("indicatorId", equalTo(part(moments, part)))
                .body("organization.id", equalTo(city.id()));
        keeper.measure(whole, "{\"measuredOn\":\"%s\",\"value\":1}".formatted(day))
                .body("indicatorId", equalTo(PlanFixtures.idOf(whole)));

        String other = part(moments, part.equals("1") ? "2" : "1");
        keeper.measure("/indicators/" + other, by(city, day))
                .statusCode(400)
                .body("type", endsWith(":measuredOfOtherClass"));
    }

    private static String by(PlanFixtures organization, LocalDate day) {
        return """
                {"measuredOn":"%s","value":1,"organizationId":"%s"}""".formatted(day, organization.id());
    }

    private String part(String plan, String part) {
        return levl.planner()
                .get(plan + "/indicators?part=" + part)
                .then()
                .extract()
                .path("items[0].id");
    }
}
