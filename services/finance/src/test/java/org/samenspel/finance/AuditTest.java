package org.samenspel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.AuditTrail;

/** Who changed a budget is known, be it the event of a decision. */
@QuarkusTest
class AuditTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final AuditTrail trail = new AuditTrail(levl.id());

    @Test
    void tellsOfEachVersionOfABudgetAndWhatIsInIt() {
        String budget = levl.filledBudget();
        levl.created("/staffAllocations", FinanceFixtures.staffAllocation(budget, "Wonen", FinanceFixtures.STAFF));
        levl.approve(budget);

        assertThat(List.of("budget", "staff_allocation")).allSatisfy(table -> {
            assertThat(trail.told(table)).isNotEmpty();
            assertThat(trail.gaps(table)).isEmpty();
        });
        assertThat(AuditTrail.of(UUID.fromString(FinanceFixtures.idOf(budget))))
                .anyMatch(record ->
                        record.startsWith("org.samenspel.governance.v1.decisions.notify.taken changed budget"));
    }

    @Test
    void tellsWhoWasRefused() {
        UUID budget = UUID.fromString(FinanceFixtures.idOf(levl.budget()));
        FinanceFixtures stranger = FinanceFixtures.organization();

        FinanceFixtures.as(stranger.token("financeOfficer"))
                .get("/budgets/" + budget)
                .then()
                .statusCode(404);

        await().until(() -> AuditTrail.lines(
                        "object_id = '%s' and organization_id = '%s'".formatted(budget, stranger.id()))
                .equals(List.of("getBudget refused budget null->null resourceNotFound")));
    }
}
