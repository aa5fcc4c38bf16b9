package org.samenspel.plans.plan.messaging;

import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.plans.PlanFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;

/** A decision that waits is withdrawn in the instant in which a late submission lets it count: it approves nothing. */
@QuarkusTest
class SubmissionAndWithdrawalRaceTest {

    private static final int TIMES = 50;

    private final EventSender governance = new EventSender("governance.decisions.v1");
    private final PlanFixtures levl = PlanFixtures.organization();

    @RepeatedTest(TIMES)
    void decisionThatIsWithdrawnWhileASubmissionTakesItApprovesNothing() {
        String plan = levl.yearPlan();
        levl.importInto(plan, "goals", PlanFixtures.GOALS).statusCode(200);
        UUID decision = UUID.randomUUID();
        String about = """
                {"organizationId":"%s","bodyId":"%s","meetingId":"%s","takenOn":"2021-12-14","withdrawnOn":"2021-12-15",
                "outcome":"adopted","subject":{"kind":"plan","id":"%s"}}""".formatted(levl.id(), UUID.randomUUID(), UUID.randomUUID(), idOf(plan));
        awaitApplied(governance.send(Instant.now(), UUID.randomUUID(), "taken", decision, 0, about));

        UUID withdrawn = Database.whileChanging("lock table plan_approval in share mode", () -> {
            UUID event = governance.send("withdrawn", decision, 1, about);
            levl.planner()
                    .header("If-Match", levl.workingEtag(plan))
                    .contentType("application/json")
                    .body("""
                            {"submittedOn":"2021-12-01"}""")
                    .put(plan + "/submission");
            return event;
        });
        awaitApplied(withdrawn);

        levl.planner().get(plan).then().body("approval", nullValue()).body("earlyDecisions", nullValue());
    }
}
