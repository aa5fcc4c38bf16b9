package org.samenspel.plans.approval;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;

/** The minister approved the multi-year plan on 1 October 2021 (004). */
@QuarkusTest
class OutsideApprovalApiTest {

    private static final String MINISTER =
            "Vlaams minister van Binnenlands Bestuur, Bestuurszaken, Inburgering en Gelijke Kansen";

    private final PlanFixtures levl = PlanFixtures.organization();
    private String plan;

    @BeforeEach
    void publishPlan() {
        plan = levl.publishedYearPlan();
    }

    @Test
    void keepsWhoApprovedAndLapsesWithTheText() {
        String approval = plan + "/outsideApprovals/"
                + record("2021-10-01")
                        .statusCode(201)
                        .body("lapsed", equalTo(false))
                        .extract()
                        .path("id");

        levl.planner()
                .get(plan + "/outsideApprovals")
                .then()
                .statusCode(200)
                .body("items.authority", contains(MINISTER))
                .body("items.approvedOn", contains("2021-10-01"))
                .body("items[0].recordedBy.id", equalTo(levl.id()));
        levl.decideTarget(levl.indicator(plan, "3", "1"), 40).statusCode(200);
        levl.planner().get(approval).then().statusCode(200).body("lapsed", equalTo(true));
    }

    @Test
    void refusesADayToCome() {
        record("2999-01-01")
                .statusCode(400)
                .body("issues[0].name", equalTo("approvedOn"))
                .body("issues[0].type", endsWith(":outOfRange"));
    }

    private ValidatableResponse record(String day) {
        return levl.planner()
                .contentType("application/json")
                .body("""
                        {"authority":"%s","approvedOn":"%s"}""".formatted(MINISTER, day))
                .post(plan + "/outsideApprovals")
                .then();
    }
}
