package org.samenspel.plans.budget.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.plans.PlanFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.Operator;

@QuarkusTest
class BudgetEventsTest {

    private final EventSender finance = new EventSender("finance.budgets.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID budget = UUID.randomUUID();

    @Test
    void standsBesideProgressPerGoalAndInTotal() {
        String plan = levl.publishedYearPlan();

        awaitApplied(finance.send("approved", budget, 2, budget(levl, plan, "808572.90")));

        levl.planner()
                .get(plan + "/progress")
                .then()
                .statusCode(200)
                .body("money.approved.value", equalTo("808572.90"))
                .body("money.approved.currency", equalTo("EUR"))
                .body("goals[0].money.approved.value", equalTo("88297.34"))
                .body("goals[0].operational.money.approved.value", contains("44148.67", "44148.67"))
                .body("totals.noMeasurement", equalTo(3))
                .body("activity.measuredActions", equalTo(0));
    }

    @Test
    void newestVersionCountsOnceInWhateverOrderTheyCome() {
        String plan = levl.publishedYearPlan();
        UUID event = UUID.randomUUID();

        finance.send(event, "approved", budget, 5, budget(levl, plan, "900000.00"));
        finance.send(event, "approved", budget, 5, budget(levl, plan, "900000.00"));
        awaitApplied(finance.send("approved", budget, 2, budget(levl, plan, "808572.90")));

        levl.planner().get(plan + "/progress").then().body("money.approved.value", equalTo("900000.00"));
    }

    @Test
    void revisionTakesThePlaceOfWhatWasApprovedBefore() {
        String plan = levl.publishedYearPlan();

        finance.send("approved", budget, 2, budget(levl, plan, "808572.90"));
        awaitApplied(finance.send("approved", budget, 5, budget(levl, plan, "900000.00")));

        levl.planner().get(plan + "/progress").then().body("money.approved.value", equalTo("900000.00"));
    }

    @Test
    void revisionWhoseApprovalLapsedGivesThePlaceBackToTheOneBefore() {
        String plan = levl.publishedYearPlan();
        UUID first = UUID.randomUUID();
        finance.send("approved", first, 2, budget(levl, plan, 1, "808572.90"));
        finance.send("approved", budget, 5, budget(levl, plan, 2, "900000.00"));

        awaitApplied(finance.send("lapsed", budget, 6, lapsed(levl, plan, 2)));
        levl.planner().get(plan + "/progress").then().body("money.approved.value", equalTo("808572.90"));

        awaitApplied(finance.send("lapsed", first, 4, lapsed(levl, plan, 1)));
        levl.planner().get(plan + "/progress").then().body("money", nullValue());
    }

    @Test
    void approvalThatComesAfterItLapsedSaysNothing() {
        String plan = levl.publishedYearPlan();

        finance.send("lapsed", budget, 6, lapsed(levl, plan, 1));
        awaitApplied(finance.send("approved", budget, 5, budget(levl, plan, "900000.00")));

        levl.planner().get(plan + "/progress").then().body("money", nullValue());
    }

    @Test
    void mayComeBeforeThePlanIsPublished() {
        String plan = levl.filledYearPlan();
        awaitApplied(finance.send("approved", budget, 2, budget(levl, plan, "808572.90")));

        levl.publish(plan).statusCode(200);

        levl.planner().get(plan + "/progress").then().body("money.approved.value", equalTo("808572.90"));
    }

    @Test
    void budgetOfAnotherOrganizationSaysNothing() {
        String plan = levl.publishedYearPlan();

        awaitApplied(finance.send("approved", budget, 2, budget(PlanFixtures.organization(), plan, "808572.90")));

        levl.planner().get(plan + "/progress").then().body("money", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 808572.90", "2999-01-01,"})
    void budgetOfTheSuccessorCountsFromItsDay(LocalDate day, @Nullable String approved) {
        String plan = levl.publishedYearPlan();
        PlanFixtures successor = PlanFixtures.organization();
        levl.succeededBy(successor, day);

        awaitApplied(finance.send("approved", budget, 2, budget(successor, plan, "808572.90")));

        levl.planner().get(plan + "/progress").then().body("money.approved.value", equalTo(approved));
    }

    @Test
    void isBuiltAnewFromWhatWasApproved() {
        String plan = levl.publishedYearPlan();
        finance.send("approved", budget, 2, budget(levl, plan, "808572.90"));
        awaitApplied(finance.send("approved", budget, 5, budget(levl, plan, "900000.00")));
        Database.execute("update approved_budget set total = 1 where id = '%s'".formatted(budget));

        assertThat(Operator.order("rebuild", "budgets")).startsWith("rebuilt");

        levl.planner().get(plan + "/progress").then().body("money.approved.value", equalTo("900000.00"));
    }

    private static String lapsed(PlanFixtures organization, String plan, int revision) {
        return """
                {"reference":"LEVL-2022","revision":%d,"lapsedOn":"2021-11-26","organizationId":"%s","planId":"%s"}""".formatted(revision, organization.id(), idOf(plan));
    }

    private static String budget(PlanFixtures organization, String plan, String total) {
        return budget(organization, plan, 1, total);
    }

    private static String budget(PlanFixtures organization, String plan, int revision, String total) {
        return """
                {"reference":"LEVL-2022","revision":%d,"approvedOn":"2021-11-25","organizationId":"%s","planId":"%s",
                "period":{"start":"2022-01-01","end":"2022-12-31"},"total":{"value":"%s","currency":"EUR"},
                "goals":[{"code":"OD2.1","amount":{"value":"44148.67","currency":"EUR"}},
                         {"code":"OD2.2","amount":{"value":"44148.67","currency":"EUR"}}]}""".formatted(revision, organization.id(), idOf(plan), total);
    }
}
