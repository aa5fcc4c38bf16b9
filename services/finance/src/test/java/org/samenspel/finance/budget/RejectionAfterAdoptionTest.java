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

/** Mended, a version that was told would tell by the difference what one post costs: decision 0019. */
class RejectionAfterAdoptionTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2025, 1, 19);
    private static final Instant NOW = Instant.parse("2025-01-15T10:00:00Z");

    private final Budget budget = submitted();
    private final BodyDecision adoption = decision("2025-01-16", true);
    private final BodyDecision rejection = decision("2025-01-17", false);

    @Test
    void changesNothingAndIsKept() {
        budget.approve(adoption);

        budget.reject(rejection);

        assertThat(budget.state()).isEqualTo(BudgetState.APPROVED);
        assertThat(budget.adoption()).contains(adoption);
        assertThat(budget.earlyDecisions()).containsExactly(rejection);
    }

    @Test
    void makesNoDraftOfWhatWasToldAsApprovedThoughThatWasAMistake() {
        budget.approve(adoption);
        budget.reject(rejection);

        budget.takeBack(adoption.id(), WITHDRAWN_ON);

        assertThat(budget.state()).isEqualTo(BudgetState.LAPSED);
        assertThat(budget.earlyDecisions()).containsExactly(rejection);
        budget.reject(decision("2025-01-20", false));
        assertThat(budget.state()).isEqualTo(BudgetState.LAPSED);
    }

    @Test
    void isForgottenOnceItIsWithdrawn() {
        budget.approve(adoption);
        budget.reject(rejection);

        assertThat(budget.forget(rejection.id())).isTrue();
        assertThat(budget.earlyDecisions()).isEmpty();
    }

    private static Budget submitted() {
        var budget = new Budget(LEVL, "B", new LocalizedText("B", null, null), Period.ofYear(2025), null);
        var line = new BudgetLine("A", LineKind.OTHER, "A", null, null, null, List.of(), Money.euro("1.00"), null);
        budget.fill(new BudgetTable(List.of(line), List.of(), List.of(), null, null, CoFinancingPrint.NONE));
        budget.submit(null, Clock.fixed(NOW, ZoneOffset.UTC));
        return budget;
    }

    private static BodyDecision decision(String day, boolean adopted) {
        Instant recordedAt = Instant.parse(day + "T20:00:00Z");
        return new BodyDecision(UUID.randomUUID(), LEVL, LocalDate.parse(day), recordedAt, adopted);
    }
}
