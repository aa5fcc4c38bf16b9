package org.samenspel.plans.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.plans.PlanFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.PlanFixtures;

/** A plan that belongs to an agreement is there for the parties of that agreement, with all that is in it, and for nobody else. */
@QuarkusTest
class AgreementPlanTest {

    private static final String AMBITIONS = """
            code,level,parent,title,notes
            A1,ambition,,Samen bereiken we meer lokale besturen,
            """;
    private static final String INDICATORS = PlanFixtures.indicators("""
            goal,number,text,kind,unit,target,sources
            A1,1,Dertig besturen,count,besturen,30,manual
            """);

    private final PlanFixtures levl = PlanFixtures.organization();
    private final PlanFixtures vvsg = PlanFixtures.organization();
    private final PlanFixtures stranger = PlanFixtures.organization();
    private final UUID agreement = PlanFixtures.agreement(levl, vvsg);
    private String plan;
    private String indicator;
    private String measurement;

    @BeforeEach
    void publishPlan() {
        plan = levl.planOf(agreement);
        levl.importInto(plan, "goals", AMBITIONS).statusCode(200);
        levl.importInto(plan, "indicators", INDICATORS).statusCode(200);
        levl.publish(plan).statusCode(200).body("agreementId", equalTo(agreement.toString()));
        indicator = "/indicators/"
                + levl.planner().get(plan + "/indicators").then().extract().path("items[0].id");
        measurement = indicator + "/measurements/"
                + levl.measure(indicator, "{\"measuredOn\":\"2022-11-30\",\"value\":34}")
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/goals",
                "/goals/A1",
                "/actions",
                "/indicators",
                "/progress",
                "/revisions",
                "/revisions/1",
                "/outsideApprovals"
            })
    void isThereForItsPartiesAlone(String part) {
        levl.planner().get(plan + part).then().statusCode(200);
        PlanFixtures.as(vvsg.token("partner")).get(plan + part).then().statusCode(200);
        stranger.coordinator().get(plan + part).then().statusCode(404);
    }

    @Test
    void isMeasuredByItsParties() {
        vvsg.measureAsPartner(indicator, "{\"measuredOn\":\"2022-11-30\",\"value\":5}")
                .statusCode(201)
                .body("countsAs", equalTo("share"));
    }

    @Test
    void hidesIndicatorsAndMeasurementsFromEverybodyElse() {
        for (String thing : new String[] {indicator, indicator + "/measurements", measurement}) {
            vvsg.planner().get(thing).then().statusCode(200);
            stranger.coordinator().get(thing).then().statusCode(404);
        }
        stranger.measure(indicator, "{\"measuredOn\":\"2022-11-30\",\"value\":1}")
                .statusCode(404);
        stranger.planner().get("/plans?agreementId=" + agreement).then().body("items", empty());
        vvsg.planner().get("/plans?agreementId=" + agreement).then().body("items.id", contains(idOf(plan)));
    }

    @Test
    void partyThatLeftReadsItNoLonger() {
        vvsg.planner().get(plan).then().statusCode(200);

        vvsg.leave(agreement, levl);

        vvsg.planner().get(plan).then().statusCode(404);
        levl.planner().get(plan).then().statusCode(200);
    }

    @Test
    void countsOnAnAmbitionWithoutOperationalGoals() {
        levl.planner()
                .get(plan + "/progress")
                .then()
                .statusCode(200)
                .body("goals.code", contains("A1"))
                .body("goals[0].operational.code", contains("A1"))
                .body("goals[0].operational[0].indicators.value", contains(34));
    }

    @Test
    void refusesAgreementOfOthersAndOneThatIsNotThere() {
        for (UUID other : new UUID[] {PlanFixtures.agreement(vvsg, stranger), UUID.randomUUID()}) {
            levl.planner()
                    .contentType("application/json")
                    .body("""
                            {"kind":"year","title":{"nl":"Plan"},"agreementId":"%s",
                             "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(other))
                    .post("/plans")
                    .then()
                    .statusCode(400)
                    .body("issues[0].name", equalTo("agreementId"))
                    .body("issues[0].type", endsWith(":referencedResourceNotFound"));
        }
    }

    @Test
    void yearPlanOutsideTheAgreementDoesNotShowItsGoals() {
        levl.planner()
                .contentType("application/json")
                .body("""
                        {"kind":"year","title":{"nl":"Jaarplan"},"period":{"start":"2022-01-01","end":"2022-12-31"},
                         "multiYearPlanId":"%s"}""".formatted(idOf(plan)))
                .post("/plans")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("multiYearPlanId"));
    }
}
