package org.samenspel.plans.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Money;

class ApprovedBudgetTest {

    @Test
    void newestRevisionTakesThePlaceOfTheOthersInWhateverOrderTheyCome() {
        ApprovedBudget second = revision("LEVL-2022", 2);
        ApprovedBudget first = revision("LEVL-2022", 1);
        ApprovedBudget other = revision("PROJECT", 1);

        assertThat(ApprovedBudget.inForce(Stream.of(second, first, other))).containsExactlyInAnyOrder(second, other);
        assertThat(ApprovedBudget.inForce(Stream.of(other, first, second))).containsExactlyInAnyOrder(second, other);
    }

    private static ApprovedBudget revision(String reference, int revision) {
        var amounts = new BudgetAmounts(Money.euro("900000.00"), List.of());
        return new ApprovedBudget(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), reference, revision, amounts);
    }
}
