package org.samenspel.plans.plan;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.plans.PlanFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;

@QuarkusTest
class PlanApiTest {

    private final PlanFixtures levl = PlanFixtures.organization();

    @Test
    void beginsAsDraft() {
        String plan = levl.yearPlan();

        levl.planner()
                .get(plan)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("href", endsWith("/plans/v1" + plan))
                .body("organization.id", equalTo(levl.id()))
                .body("kind", equalTo("year"))
                .body("title.nl", equalTo("Jaarplan 2022"))
                .body("language", equalTo("nl"))
                .body("period.end", equalTo("2022-12-31"))
                .body("state", equalTo("draft"))
                .body("publishedAt", nullValue());
    }

    @Test
    void listsPagesOfItsOwnOrganizationsDrafts() {
        String first = levl.multiYearPlan();
        String second = levl.yearPlan();

        String next = levl.planner()
                .queryParam("state", "draft")
                .queryParam("pageSize", 1)
                .get("/plans")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(idOf(first))))
                .body("total", equalTo(2))
                .extract()
                .path("next");

        PlanFixtures.as(levl.token("planner"))
                .basePath("")
                .get(next)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(idOf(second))))
                .body("next", nullValue());
    }

    @Test
    void refusesSecondPlanOfAKindThatStartsOnTheSameDay() {
        levl.multiYearPlan();

        levl.planner()
                .contentType("application/json")
                .body("""
                        {"kind":"multiYear","title":{"nl":"Nog een"},"period":{"start":"2022-01-01","end":"2023-12-31"}}""")
                .post("/plans")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:planExists"));

        levl.planner().get("/plans?state=draft").then().body("items", hasSize(1));
    }

    @Test
    void yearPlanWorksOnTheGoalsOfItsMultiYearPlan() {
        String multiYear = levl.multiYearPlan();
        levl.importInto(multiYear, "goals", PlanFixtures.GOALS).statusCode(200);

        String year = levl.yearPlanOf(multiYear);

        levl.planner()
                .get(year + "/goals")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("OD2.1"))
                .body("items[0].href", endsWith(year + "/goals/OD2.1"));
        levl.importInto(year, "goals", PlanFixtures.GOALS)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:goalsOfMultiYearPlan"));
    }

    @Test
    void refusesMultiYearPlanOfAnotherOrganization() {
        String theirs = PlanFixtures.organization().multiYearPlan();

        levl.planner()
                .contentType("application/json")
                .body("""
                        {"kind":"year","title":{"nl":"Jaarplan"},"period":{"start":"2022-01-01","end":"2022-12-31"},
                         "multiYearPlanId":"%s"}""".formatted(idOf(theirs)))
                .post("/plans")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("multiYearPlanId"))
                .body("issues[0].type", endsWith(":referencedResourceNotFound"));
    }

    @Test
    void renamesDraftAndKeepsTheOtherLanguages() {
        String plan = levl.yearPlan();

        levl.planner()
                .header("If-Match", levl.etag(plan))
                .contentType("application/merge-patch+json")
                .body("""
                        {"title":{"fr":"Plan annuel 2022"}}""")
                .patch(plan)
                .then()
                .statusCode(200)
                .body("title.nl", equalTo("Jaarplan 2022"))
                .body("title.fr", equalTo("Plan annuel 2022"));
    }

    @Test
    void discardsDraftWithAllThatIsInIt() {
        String plan = levl.filledYearPlan();

        levl.planner().header("If-Match", levl.etag(plan)).delete(plan).then().statusCode(204);

        levl.planner().get(plan).then().statusCode(404);
    }

    @Test
    void keepsMultiYearPlanThatAYearPlanWorksOn() {
        String multiYear = levl.multiYearPlan();
        levl.yearPlanOf(multiYear);

        levl.planner()
                .header("If-Match", levl.etag(multiYear))
                .delete(multiYear)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:planInUse"));
    }
}
