package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.facts;
import static org.samenspel.finance.FinanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;

@QuarkusTest
class ApprovalBySuccessorTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();

    @Test
    void decisionOfASuccessorThatIsToldBeforeTheMergerCountsOnceThatIsKnown() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        FinanceFixtures successor = FinanceFixtures.organization();
        successor.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.passMarker();
        levl.officer().get(budget).then().body("state", equalTo("submitted"));

        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));

        levl.awaitState(budget, "approved");
    }

    @Test
    void approvalByASuccessorLapsesWhenTheMergerIsWithdrawnAndCountsAgainWhenItIsToldAgain() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        FinanceFixtures successor = FinanceFixtures.organization();
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        UUID decision = UUID.randomUUID();
        successor.decide(UUID.randomUUID(), decision, "adopted", "budget", idOf(budget));
        levl.awaitState(budget, "approved");

        levl.tellSuccessionWithdrawn();

        levl.officer().get(budget).then().body("state", equalTo("lapsed")).body("decisionId", nullValue());
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        levl.officer()
                .get(budget)
                .then()
                .body("state", equalTo("approved"))
                .body("decisionId", equalTo(decision.toString()));
        assertThat(facts(budget, 3)).containsExactly("approved", "lapsed", "approved");
    }

    @Test
    void rejectionByItsOwnBodyAfterTheApprovalByASuccessorIsKeptAndMakesNoDraftOfWhatWasTold() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        FinanceFixtures successor = FinanceFixtures.organization();
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        successor.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.awaitState(budget, "approved");
        UUID rejection = UUID.randomUUID();
        levl.decide(UUID.randomUUID(), rejection, "rejected", "budget", idOf(budget));
        levl.passMarker();
        levl.officer()
                .get(budget)
                .then()
                .body("state", equalTo("approved"))
                .body("earlyDecisions.decisionId", contains(rejection.toString()));

        levl.tellSuccessionWithdrawn();

        levl.officer()
                .get(budget)
                .then()
                .body("state", equalTo("lapsed"))
                .body("earlyDecisions.decisionId", contains(rejection.toString()));
        assertThat(facts(budget, 2)).containsExactly("approved", "lapsed");
    }

    @Test
    void rejectionByASuccessorIsNoneOnceTheMergerIsWithdrawn() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        FinanceFixtures successor = FinanceFixtures.organization();
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        successor.decide(UUID.randomUUID(), "rejected", idOf(budget));
        levl.awaitState(budget, "draft");

        levl.tellSuccessionWithdrawn();

        levl.officer().get(budget).then().body("state", equalTo("submitted"));
    }

    @Test
    void decisionOfASuccessorThatIsWithdrawnAfterTheMergerWasCountsNeverAgain() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        FinanceFixtures successor = FinanceFixtures.organization();
        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        UUID mistake = UUID.randomUUID();
        successor.decide(UUID.randomUUID(), mistake, "adopted", "budget", idOf(budget));
        levl.awaitState(budget, "approved");
        levl.tellSuccessionWithdrawn();

        successor.withdrawDecision(UUID.randomUUID(), mistake, idOf(budget));
        levl.passMarker();

        levl.tellSucceededBy(successor, LocalDate.of(2022, 1, 1));
        levl.officer().get(budget).then().body("state", equalTo("lapsed"));
    }

    @Test
    void approvalByItsOwnBodyStaysWhenAMergerIsWithdrawn() {
        String budget = levl.filledBudget();
        levl.submit(budget);
        levl.tellSucceededBy(FinanceFixtures.organization(), LocalDate.of(2022, 1, 1));
        levl.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.awaitState(budget, "approved");

        levl.tellSuccessionWithdrawn();

        levl.officer().get(budget).then().body("state", equalTo("approved"));
        assertThat(facts(budget, 1)).containsExactly("approved");
    }
}
