package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.security.Representation;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

class BudgetTest {

    private static final Instant NOW = Instant.parse("2025-01-15T10:00:00Z");

    @Test
    void allVersionsOfADividedOrganizationGoToTheSuccessorThatGetsTheFirst() {
        UUID divided = UUID.randomUUID();
        Budget first =
                submitted(new Budget(divided, "B", new LocalizedText("B", null, null), Period.ofYear(2025), null));
        first.approve(decision(Representation.of(divided)));

        Budget next = submitted(first.revise());

        assertThat(next.isSubjectOf(decision(successorOf(divided, first.id())))).isTrue();
        assertThat(next.isSubjectOf(decision(successorOf(divided, next.id())))).isFalse();
    }

    private static Budget submitted(Budget draft) {
        var line = new BudgetLine("A", LineKind.OTHER, "A", null, null, null, List.of(), Money.euro("1.00"), null);
        draft.fill(new BudgetTable(List.of(line), List.of(), null, CoFinancingPrint.NONE));
        draft.submit(NOW);
        return draft;
    }

    private static BodyDecision decision(Representation of) {
        return new BodyDecision(UUID.randomUUID(), of, LocalDate.of(2025, 1, 16), NOW);
    }

    private static Representation successorOf(UUID divided, UUID matter) {
        return new Representation(UUID.randomUUID(), Set.of(), Map.of(divided, Set.of(matter)), true);
    }
}
