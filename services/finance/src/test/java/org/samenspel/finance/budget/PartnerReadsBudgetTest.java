package org.samenspel.finance.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.as;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.security.Role;
import org.samenspel.testing.MovableClock;

/** A partner that an agreement in force binds with an organization reads its approved budgets. */
@QuarkusTest
class PartnerReadsBudgetTest {

    @Inject
    MovableClock clock;

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures partner = FinanceFixtures.organization();

    @ParameterizedTest
    @EnumSource
    void fromTheApprovalOnAsPartnerOnly(Role role) {
        levl.agreement(levl.id(), partner.id());
        String budget = levl.filledBudget();
        levl.submit(budget);
        hides(partner.token("partner"), budget);
        levl.decide(UUID.randomUUID(), "adopted", idOf(budget));
        levl.awaitState(budget, "approved");

        String reader = partner.token(role.code());
        if (role == Role.PARTNER) {
            as(reader).get(budget + "/lines").then().statusCode(200).body("total.value", equalTo("600.01"));
            as(reader).get("/budgets").then().body("items.id", contains(idOf(budget)));
            as(reader).get("/budgets?state=approved").then().body("total", equalTo(1));
        } else {
            hides(reader, budget);
        }
    }

    @Test
    void andNeitherItsReconciliationNorMayItChangeIt() {
        levl.agreement(levl.id(), partner.id());
        String budget = levl.approvedBudget();

        as(partner.token("partner")).get(budget + "/reconciliation").then().statusCode(403);
        as(partner.token("financeOfficer"))
                .get(budget + "/reconciliation")
                .then()
                .statusCode(404);
        as(partner.token("partner", "financeOfficer"))
                .header("If-Match", levl.etag(budget))
                .delete(budget)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "ended"})
    void neverByAnAgreementThatIsNotInForce(String fact) {
        UUID agreement = UUID.randomUUID();
        levl.publishAgreement(agreement, 1, fact, levl.id(), partner.id());
        levl.awaitAgreement(agreement, fact);

        hides(partner.token("partner"), levl.approvedBudget());
    }

    @Test
    void neverByAnAgreementThatTheOrganizationOnlyKeeps() {
        levl.agreement(partner.id());

        hides(partner.token("partner"), levl.approvedBudget());
    }

    @Test
    void neverByAnAgreementWithAnother() {
        levl.agreement(levl.id(), FinanceFixtures.organization().id());
        FinanceFixtures.organization().agreement(partner.id());

        hides(partner.token("partner"), levl.approvedBudget());
    }

    @ParameterizedTest
    @CsvSource({"from, 0, true", "from, 1, false", "until, 0, true", "until, -1, false"})
    void onTheDaysOnWhichItIsAPartyOnly(String bound, int days, boolean reads) {
        UUID agreement = levl.agreement(levl.id(), partner.id());
        String when = ",\"%s\":\"%s\"".formatted(bound, LocalDate.now(clock).plusDays(days));
        awaitApplied(levl.amendedParties(agreement, 7, Map.of(levl.id(), "", partner.id(), when)));
        String budget = levl.approvedBudget();

        if (reads) {
            as(partner.token("partner")).get(budget).then().statusCode(200);
        } else {
            hides(partner.token("partner"), budget);
        }
    }

    private static void hides(String reader, String budget) {
        as(reader).get(budget).then().statusCode(404);
        as(reader).get(budget + "/lines").then().statusCode(404);
        as(reader).get(budget + "/reconciliation").then().statusCode(404);
        as(reader).get("/staffAllocations?budgetId=" + idOf(budget)).then().statusCode(404);
        as(reader).get("/budgets").then().statusCode(200).body("items", empty()).body("total", equalTo(0));
    }
}
