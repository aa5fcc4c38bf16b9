package org.samenspel.finance.budget;

import static org.hamcrest.Matchers.contains;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;

/** A body decides, and its organization turns out to go on for the one of the budget, in the same instant: its decision is known. */
@QuarkusTest
class DecisionAndMergerRaceTest {

    private static final int TIMES = 50;

    private final FinanceFixtures predecessor = FinanceFixtures.organization();
    private final FinanceFixtures successor = FinanceFixtures.organization();

    @RepeatedTest(TIMES)
    void decisionThatIsSetAsideWhileTheMergerIsToldIsFoundByIt() {
        String budget = predecessor.budget();
        UUID decision = UUID.randomUUID();

        Database.whileChanging("lock table stray_decision in share mode", () -> {
            UUID decided = successor.decide(UUID.randomUUID(), decision, "adopted", "budget", idOf(budget));
            UUID merged = predecessor.sendSucceededBy(successor, LocalDate.of(2022, 1, 1));
            awaitApplied(decided);
            awaitApplied(merged);
            return merged;
        });

        predecessor.officer().get(budget).then().body("earlyDecisions.decisionId", contains(decision.toString()));
    }
}
