package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

class RejectionAfterAdoptionTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2025, 1, 19);
    private static final Instant NOW = Instant.parse("2025-01-15T10:00:00Z");

    private final Budget budget = submitted();
    private final BodyDecision adoption = decision("2025-01-16", true);
    private final BodyDecision rejection = decision("2025-01-17", false);

    @Test
    void rejectionOfAnAdoptedBudgetChangesNothingUntilNoDecisionBeforeItAdoptsIt() {
        budget.approve(adoption);
        budget.reject(rejection);
        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
        assertThat(budget.adoption()).contains(adoption);
        assertThat(budget.earlyDecisions()).containsExactly(rejection);

        budget.takeBack(adoption.id(), WITHDRAWN_ON);

        assertThat(budget.state()).isEqualTo(BudgetState.DRAFT);
        assertThat(budget.adoption()).isEmpty();
        assertThat(budget.lapsedOn()).isNull();
        assertThat(budget.earlyDecisions()).isEmpty();
        budget.takeBack(rejection.id(), WITHDRAWN_ON);
        assertThat(budget.state()).isEqualTo(BudgetState.SUBMITTED);
    }

    @Test
    void rejectionBetweenTwoAdoptionsRejectsOnceTheFirstOfThemTurnsOutToBeAMistake() {
        BodyDecision anew = decision("2025-01-18", true);
        budget.approve(adoption);
        budget.reject(rejection);
        budget.approve(anew);

        budget.takeBack(anew.id(), WITHDRAWN_ON);
        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
        budget.approve(anew);

        budget.takeBack(adoption.id(), WITHDRAWN_ON);
        assertThat(budget.state()).isEqualTo(BudgetState.DRAFT);
        assertThat(budget.adoption()).isEmpty();
    }

    @Test
    void rejectionThatIsEnteredLateRejectsNothingWhenASecondAdoptionTurnsOutToBeAMistake() {
        BodyDecision second = decision("2025-01-18", true);
        BodyDecision enteredLate = decision("2025-01-15", Instant.parse("2025-01-18T20:00:00Z"), false);
        budget.approve(adoption);
        budget.approve(second);
        budget.reject(enteredLate);

        budget.takeBack(second.id(), WITHDRAWN_ON);

        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
        assertThat(budget.earlyDecisions()).containsExactly(enteredLate);
    }

    @Test
    void rejectionOfAnAdoptedBudgetThatIsWithdrawnRejectsNeverMore() {
        budget.approve(adoption);
        budget.reject(rejection);

        assertThat(budget.forget(rejection.id())).isTrue();
        budget.takeBack(adoption.id(), WITHDRAWN_ON);

        assertThat(budget.state()).isEqualTo(BudgetState.LAPSED);
    }

    @Test
    void isRejectedAlsoOnceItsApprovalLapsed() {
        budget.approve(adoption);
        budget.takeBack(adoption.id(), WITHDRAWN_ON);

        budget.reject(rejection);

        assertThat(budget.state()).isEqualTo(BudgetState.DRAFT);
        assertThat(budget.lapsedOn()).isNull();
        budget.mend();
    }

    private static Budget submitted() {
        var budget = new Budget(LEVL, "B", new LocalizedText("B", null, null), Period.ofYear(2025), null);
        var line = new BudgetLine("A", LineKind.OTHER, "A", null, null, null, List.of(), Money.euro("1.00"), null);
        budget.fill(new BudgetTable(List.of(line), List.of(), List.of(), null, null, CoFinancingPrint.NONE));
        budget.submit(null, Clock.fixed(NOW, ZoneOffset.UTC));
        return budget;
    }

    private static BodyDecision decision(String day, boolean adopted) {
        return decision(day, LocalDate.parse(day).atTime(20, 0).toInstant(ZoneOffset.UTC), adopted);
    }

    private static BodyDecision decision(String day, Instant recordedAt, boolean adopted) {
        return new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.parse(day), recordedAt, adopted);
    }
}
