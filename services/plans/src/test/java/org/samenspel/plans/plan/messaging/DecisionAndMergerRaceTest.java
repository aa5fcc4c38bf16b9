package org.samenspel.plans.plan.messaging;

import static org.hamcrest.Matchers.contains;
import static org.samenspel.plans.PlanFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;

/** A body decides, and its organization turns out to go on for the one of the plan, in the same instant: its decision is known. */
@QuarkusTest
class DecisionAndMergerRaceTest {

    private static final int TIMES = 50;

    private final EventSender governance = new EventSender("governance.decisions.v1");
    private final PlanFixtures predecessor = PlanFixtures.organization();
    private final PlanFixtures successor = PlanFixtures.organization();

    @RepeatedTest(TIMES)
    void decisionThatIsSetAsideWhileTheMergerIsToldIsFoundByIt() {
        String plan = predecessor.yearPlan();
        UUID decision = UUID.randomUUID();

        Database.whileChanging("lock table stray_decision in share mode", () -> {
            UUID decided = governance.send(Instant.now(), UUID.randomUUID(), "taken", decision, 0, """
                    {"organizationId":"%s","bodyId":"%s","meetingId":"%s","takenOn":"2022-01-14","outcome":"adopted",
                    "subject":{"kind":"plan","id":"%s"}}""".formatted(
                            successor.id(), UUID.randomUUID(), UUID.randomUUID(), idOf(plan)));
            UUID merged = predecessor.sendSucceededBy(successor, LocalDate.of(2022, 1, 1));
            awaitApplied(decided);
            awaitApplied(merged);
            return merged;
        });

        predecessor.planner().get(plan).then().body("earlyDecisions.decisionId", contains(decision.toString()));
    }
}
