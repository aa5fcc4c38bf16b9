package org.samenspel.plans.approval.messaging;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.plans.PlanFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EventSender;

@QuarkusTest
class DecisionEventsTest {

    private final EventSender governance = new EventSender("governance.decisions.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID body = UUID.randomUUID();

    @Test
    void approvesThePlanAndLeavesItsPublicationToItself() {
        String plan = levl.filledYearPlan();
        UUID decision = UUID.randomUUID();
        String etag = levl.etag(plan);

        awaitApplied(governance.send("taken", decision, 0, decision(levl, plan, "adopted", "2021-12-14")));

        levl.planner()
                .get(plan)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .body("state", equalTo("draft"))
                .body("approval.bodyId", equalTo(body.toString()))
                .body("approval.decisionId", equalTo(decision.toString()))
                .body("approval.approvedOn", equalTo("2021-12-14"));
        levl.planner().get("/plans").then().body("items.approval.approvedOn", hasItem("2021-12-14"));
    }

    @Test
    void keepsTheFirstDecisionInWhateverOrderTheyCome() {
        String plan = levl.publishedYearPlan();
        UUID event = UUID.randomUUID();
        UUID board = UUID.randomUUID();

        governance.send("taken", UUID.randomUUID(), 0, decision(levl, plan, "adopted", "2022-01-20"));
        governance.send(event, "taken", board, 0, decision(levl, plan, "adopted", "2021-12-14"));
        governance.send(event, "taken", board, 0, decision(levl, plan, "adopted", "2021-12-14"));
        awaitApplied(governance.send("taken", board, 0, decision(levl, plan, "adopted", "2021-12-14")));

        levl.planner()
                .get(plan)
                .then()
                .body("approval.approvedOn", equalTo("2021-12-14"))
                .body("approval.decisionId", equalTo(board.toString()));
    }

    @Test
    void rejectionApprovesNothing() {
        String plan = levl.yearPlan();

        awaitApplied(governance.send("taken", UUID.randomUUID(), 0, decision(levl, plan, "rejected", "2021-12-14")));

        levl.planner().get(plan).then().body("approval", nullValue());
    }

    @Test
    void decisionOfAnotherOrganizationApprovesNothing() {
        String plan = levl.publishedYearPlan();

        awaitApplied(governance.send(
                "taken", UUID.randomUUID(), 0, decision(PlanFixtures.organization(), plan, "adopted", "2021-12-14")));

        levl.planner().get(plan).then().body("approval", nullValue());
    }

    private String decision(PlanFixtures organization, String plan, String outcome, String day) {
        return """
                {"organization":{"scheme":"kbo","code":"%s"},"bodyId":"%s","meetingId":"%s","takenOn":"%s","outcome":"%s",
                "subject":{"kind":"plan","id":"%s"}}""".formatted(organization.code(), body, UUID.randomUUID(), day, outcome, idOf(plan));
    }
}
