package org.samenspel.plans.approval;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.MovableClock;

/** The minister approved the multi-year plan on 1 October 2021 (004). */
@QuarkusTest
class OutsideApprovalApiTest {

    private static final String MINISTER =
            "Vlaams minister van Binnenlands Bestuur, Bestuurszaken, Inburgering en Gelijke Kansen";

    @Inject
    MovableClock clock;

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
    void oneRecordedByMistakeIsWithdrawnOnceWithItsReasonAndStaysReadable() {
        String approval = plan + "/outsideApprovals/"
                + record("2021-10-01").statusCode(201).extract().path("id");

        withdraw(approval)
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Het was een ander plan"))
                .body("withdrawal.withdrawnOn", equalTo(LocalDate.now(clock).toString()));

        levl.planner()
                .get(plan + "/outsideApprovals")
                .then()
                .body("items.withdrawal.reason", contains("Het was een ander plan"));
        withdraw(approval).statusCode(409).body("type", endsWith(":outsideApprovalWithdrawn"));
    }

    @Test
    void withdrawingOneChangesNothingElseOfThePlan() {
        String before = levl.planner().get(plan).then().extract().asString();
        String approval = plan + "/outsideApprovals/"
                + record("2021-10-01").statusCode(201).extract().path("id");

        withdraw(approval).statusCode(200);

        levl.planner().get(plan).then().statusCode(200).body(equalTo(before));
    }

    private ValidatableResponse withdraw(String approval) {
        return levl.planner()
                .contentType("application/json")
                .body("{\"reason\":\"Het was een ander plan\"}")
                .put(approval + "/withdrawal")
                .then();
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
