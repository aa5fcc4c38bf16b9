package org.samenspel.plans.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;

/** A framework that was published by mistake. */
@QuarkusTest
class FrameworkWithdrawalApiTest {

    private final PlanFixtures levl = PlanFixtures.organization();
    private String framework;

    @BeforeEach
    void publish() {
        framework = levl.framework();
    }

    @Test
    void isListedWithWhatWasWithdrawnAlone() {
        UUID agreement = PlanFixtures.agreement(levl, PlanFixtures.organization());
        framework = PlanFixtures.idOf(levl.postTo(
                        "/assessmentFrameworks",
                        PlanFixtures.FRAMEWORK.replace(
                                "{\"title", "{\"agreementId\":\"%s\",\"title".formatted(agreement)))
                .statusCode(201)
                .extract()
                .header("Location"));
        String list = "/assessmentFrameworks?agreementId=" + agreement;
        levl.planner().get(list).then().body("items.id", contains(framework));

        withdraw().statusCode(200);

        levl.planner().get(list).then().body("items", empty());
        levl.planner().get(list + "&withdrawn=true").then().body("items.id", contains(framework));
    }

    @Test
    void staysToBeReadWithItsReasonAndIsWithdrawnOnce() {
        withdraw().statusCode(200).body("withdrawal.reason", equalTo("Dubbel"));

        levl.planner()
                .get("/assessmentFrameworks/" + framework)
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Dubbel"));
        withdraw().statusCode(409).body("type", endsWith(":frameworkWithdrawn"));
    }

    @Test
    void nothingIsAssessedByIt() {
        String plan = levl.publishedYearPlan();
        withdraw().statusCode(200);

        levl.assess(framework, plan, "3").statusCode(409).body("type", endsWith(":frameworkWithdrawn"));
    }

    @Test
    void staysWhileAnAssessmentOfAnyOrganizationRestsOnIt() {
        PlanFixtures vvsg = PlanFixtures.organization();
        String plan = vvsg.publishedYearPlan();
        String assessment = "/assessments/"
                + vvsg.assess(framework, plan, "3").statusCode(201).extract().path("id");

        withdraw().statusCode(409).body("type", endsWith(":frameworkInUse"));

        withdraw(vvsg, assessment).statusCode(200);
        withdraw().statusCode(200);
    }

    @RepeatedTest(50)
    void isEitherWithdrawnOrAssessedByWhenBothAreTriedAtOnce() {
        String plan = levl.publishedYearPlan();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = Stream.of(
                            CompletableFuture.supplyAsync(
                                    () -> levl.assess(framework, plan, "3")
                                            .extract()
                                            .statusCode(),
                                    callers),
                            CompletableFuture.supplyAsync(
                                    () -> withdraw().extract().statusCode(), callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).containsOnlyOnce(409).containsAnyOf(200, 201);
        }
    }

    private ValidatableResponse withdraw() {
        return withdraw(levl, "/assessmentFrameworks/" + framework);
    }

    private static ValidatableResponse withdraw(PlanFixtures owner, String thing) {
        return owner.planner()
                .header("If-Match", owner.etag(thing))
                .contentType("application/json")
                .body("{\"reason\":\"Dubbel\"}")
                .put(thing + "/withdrawal")
                .then();
    }
}
