package org.samenspel.finance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.finance.FinanceFixtures.as;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.finance.FinanceFixtures.staffAllocation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.sharing.SharingFixtures;
import org.samenspel.testing.EdgeOfDay;
import org.samenspel.testing.MovableClock;

/** From its day on a succession lets the successor see and change what is of the predecessor, and not before. */
@QuarkusTest
class SuccessionTest {

    @Inject
    MovableClock clock;

    private final FinanceFixtures predecessor = FinanceFixtures.organization();
    private final FinanceFixtures successor = FinanceFixtures.organization();

    @Test
    void ofBudgetsWithTheirStaff() {
        String budget = predecessor.filledBudget();
        String allocation =
                predecessor.created("/staffAllocations", staffAllocation(budget, "Wonen", FinanceFixtures.STAFF));
        untilSucceeded(budget, allocation);

        successor
                .officer()
                .get(budget)
                .then()
                .body("organization.id", equalTo(predecessor.id().toString()));
        successor.officer().get("/budgets").then().body("items.id", contains(idOf(budget)));
        predecessor.officer().get(budget).then().statusCode(200);
        successor
                .officer()
                .header("If-Match", successor.etag(allocation))
                .delete(allocation)
                .then()
                .statusCode(204);
        successor.submit(budget);
        successor.decide(UUID.randomUUID(), "adopted", idOf(budget));
        successor.awaitState(budget, "approved");
        successor.officer().post(budget + "/revisions").then().statusCode(201).body("revision", equalTo(2));
    }

    @Test
    void byTheDayInBrusselsOnWhichADecisionWasRecordedWheneverItIsRead() {
        clock.moveTo(Instant.parse("2022-12-31T20:00:00Z"));
        String budget = predecessor.filledBudget();
        predecessor.submit(budget);
        predecessor.succeededBy(successor, LocalDate.parse("2023-01-01"));

        successor.adoptedAt(EdgeOfDay.NEW_YEARS_EVE.instant(), idOf(budget));

        predecessor.awaitState(budget, "approved");
    }

    @Test
    void ofFundingSourcesWithTheirEvidence() {
        String source = predecessor.created("/fundingSources", FinanceFixtures.PROJECT);
        untilSucceeded(source, source + "/evidence", "/incomeMixes/2022");

        String evidence = successor.created(source + "/evidence", FinanceFixtures.EVIDENCE);

        predecessor.officer().get(evidence).then().statusCode(200);
    }

    @Test
    void ofCostSharingsWithTheirAgreement() {
        FinanceFixtures partner = FinanceFixtures.organization();
        UUID agreement = predecessor.agreement(partner.id());
        String draft = SharingFixtures.body(agreement, SharingFixtures.share(partner.id(), 1, 0));
        String sharing = predecessor.created("/costSharings", draft);
        successor.post("/costSharings", draft).statusCode(400);
        untilSucceeded(sharing, sharing + "/outcome");

        successor.put(sharing, sharing, draft).statusCode(200);
        successor.put(sharing + "/proposal", sharing, "").statusCode(200);
        successor.created("/costSharings", draft);
    }

    @Test
    void ofStatementsThatItReadsAndAccepts() {
        FinanceFixtures keeper = FinanceFixtures.organization();
        String sharing = keeper.created(
                "/costSharings",
                SharingFixtures.body(
                        keeper.agreement(predecessor.id()), SharingFixtures.share(predecessor.id(), 1, 0)));
        keeper.put(sharing + "/proposal", sharing, "").statusCode(200);
        String statement = "/statements/" + keeper.officer().get("/statements").path("items[0].id");
        untilSucceeded(statement);

        successor
                .put(statement + "/acceptance", statement, "")
                .statusCode(200)
                .body("partner.id", equalTo(predecessor.id().toString()))
                .body("answer.successor.id", equalTo(successor.id().toString()));
        keeper.officer().get(sharing).then().body("state", equalTo("settled"));
    }

    @Test
    void ofPartiesOfAgreementsInCostSharingsAndReadingBudgets() {
        FinanceFixtures keeper = FinanceFixtures.organization();
        UUID agreement = keeper.agreement(keeper.id(), predecessor.id());
        String draft = SharingFixtures.body(agreement, SharingFixtures.share(successor.id(), 1, 0));
        String budget = keeper.approvedBudget();
        keeper.post("/costSharings", draft).statusCode(400);
        as(successor.token("partner")).get(budget).then().statusCode(404);

        predecessor.succeededBy(successor, LocalDate.now(clock));

        keeper.post("/costSharings", draft).statusCode(201);
        as(successor.token("partner")).get(budget).then().statusCode(200);
        as(predecessor.token("partner")).get("/budgets").then().body("items.id", contains(idOf(budget)));
    }

    @Test
    void ofPartnersThatMergedWhoShareOnceFromThatDayOn() {
        FinanceFixtures keeper = FinanceFixtures.organization();
        FinanceFixtures third = FinanceFixtures.organization();
        UUID agreement = keeper.agreement(predecessor.id(), successor.id(), third.id());
        String both = SharingFixtures.body(
                agreement, SharingFixtures.share(predecessor.id(), 1, 0), SharingFixtures.share(successor.id(), 1, 0));
        String sharing = keeper.created("/costSharings", both);

        predecessor.succeededBy(successor, LocalDate.now(clock));

        keeper.put(sharing + "/proposal", sharing, "")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:partnerTwice"))
                .body("issues.name", contains("shares[1].partnerId"));
        keeper.put(sharing, sharing, both).statusCode(400);
        keeper.post("/costSharings", both.replace("CRISIS", "ANDERE")).statusCode(400);
        keeper.put(
                        sharing,
                        sharing,
                        both.replace(predecessor.id().toString(), third.id().toString()))
                .statusCode(200);
        keeper.put(sharing + "/proposal", sharing, "").statusCode(200);
    }

    @Test
    void ofTheOwnerWhoseBudgetsItsPartnersRead() {
        FinanceFixtures partner = FinanceFixtures.organization();
        String budget = successor.approvedBudget();
        predecessor.agreement(predecessor.id(), partner.id());
        predecessor.succeededBy(successor, LocalDate.now(clock).plusDays(1));
        as(partner.token("partner")).get("/budgets").then().body("items", empty());

        predecessor.succeededBy(successor, LocalDate.now(clock));

        as(partner.token("partner")).get(budget).then().statusCode(200);
    }

    @Test
    void ofASplitBudgetsThatAreNamedForNoneAreListed() {
        String named = predecessor.approvedBudget();
        predecessor.officer().post(named + "/revisions").then().statusCode(201);
        String forNone =
                predecessor.created("/budgets", FinanceFixtures.budgetOf(null).replace("LEVL", "ANDERE"));

        listsOfDivided("/budgets", idOf(named), idOf(forNone));
    }

    @Test
    void ofASplitCostSharingsThatAreNamedForNoneAreListed() {
        FinanceFixtures partner = FinanceFixtures.organization();
        UUID agreement = predecessor.agreement(partner.id());
        String named = sharing(predecessor, agreement, partner, "ENE");
        String forNone = sharing(predecessor, agreement, partner, "ANDERE");

        listsOfDivided("/costSharings", idOf(named), idOf(forNone));
    }

    @Test
    void ofASplitStatementsThatAreNamedForNoneAreListed() {
        FinanceFixtures keeper = FinanceFixtures.organization();
        UUID agreement = keeper.agreement(predecessor.id());
        String named = sharing(keeper, agreement, predecessor, "ENE");
        String forNone = sharing(keeper, agreement, predecessor, "ANDERE");
        List.of(named, forNone)
                .forEach(sharing ->
                        keeper.put(sharing + "/proposal", sharing, "").statusCode(200));
        String statement = keeper.officer()
                .get("/statements?costSharingId=" + idOf(forNone))
                .path("items[0].id");

        listsOfDivided("/statements", idOf(named), statement);

        successor
                .put("/statements/" + statement + "/acceptance", "/statements/" + statement, "")
                .statusCode(403);
    }

    private void listsOfDivided(String collection, String named, String forNone) {
        FinanceFixtures other = FinanceFixtures.organization();
        String unassigned = collection + "?unassignedOf=" + predecessor.id();
        LocalDate today = LocalDate.now(clock);
        predecessor.dividedInto(successor, named, other, today.plusDays(1));
        predecessor.officer().get(unassigned).then().body("items", empty());
        predecessor.dividedInto(successor, named, other, today);
        for (FinanceFixtures each : List.of(predecessor, successor, other)) {
            each.officer().get(unassigned).then().body("items.id", contains(forNone));
        }
        FinanceFixtures.organization().officer().get(unassigned).then().body("items", empty());
    }

    private static String sharing(FinanceFixtures keeper, UUID agreement, FinanceFixtures partner, String reference) {
        String sharing = SharingFixtures.body(agreement, SharingFixtures.share(partner.id(), 1, 0));
        return keeper.created("/costSharings", sharing.replace("CRISIS", reference));
    }

    private void untilSucceeded(String... addresses) {
        LocalDate today = LocalDate.now(clock);
        predecessor.succeededBy(successor, today.plusDays(1));
        for (String address : addresses) {
            successor.officer().get(address).then().statusCode(404);
        }
        predecessor.succeededBy(successor, today);
        for (String address : addresses) {
            successor.officer().get(address).then().statusCode(200);
        }
    }
}
