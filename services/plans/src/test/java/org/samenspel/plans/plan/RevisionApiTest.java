package org.samenspel.plans.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.plans.PlanFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.MovableClock;

/** A published plan is revised, and what it said before can still be read. */
@QuarkusTest
class RevisionApiTest {

    private final PlanFixtures levl = PlanFixtures.organization();

    @Inject
    MovableClock clock;

    @Test
    void tellsWhenAndWhyItWasRevised() {
        String plan = revised();

        levl.planner()
                .get(plan + "/revisions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.reason", contains(null, "Duidelijker", "Meer draagvlak"))
                .body("items[1].organization.id", equalTo(levl.id()))
                .body("items[1].changes", nullValue());
        levl.planner().get(plan + "/revisions/4").then().statusCode(404);
    }

    @Test
    void tellsWhatEachRevisionChanged() {
        String plan = revised();

        levl.planner()
                .get(plan + "/revisions/2")
                .then()
                .statusCode(200)
                .body("since", equalTo(1))
                .body("changes.kind", contains("action"))
                .body("changes.key", contains("8"))
                .body("changes[0].change", equalTo("changed"))
                .body("changes[0].properties.name", contains("title.nl"))
                .body("changes[0].properties[0].before", equalTo("Bevragen van jongeren"))
                .body("changes[0].properties[0].after", equalTo("Vragen aan jongeren"));
        levl.planner()
                .get(plan + "/revisions/3?since=1")
                .then()
                .body("changes.key", contains("8", "3/1"))
                .body("changes[1].properties.before", contains("30"))
                .body("changes[1].properties.after", contains("40"));
        levl.planner()
                .get(plan + "/revisions/1")
                .then()
                .body("since", equalTo(0))
                .body("changes.change.unique()", contains("added"));
    }

    /** A plan with another title of an action, for a reason, and then another target. */
    private String revised() {
        String plan = levl.publishedYearPlan();
        levl.revise(plan, "actions", PlanFixtures.ACTIONS.replace("Bevragen van", "Vragen aan"), "Duidelijker")
                .statusCode(200);
        levl.decideTarget(levl.indicator(plan, "3", "1"), 40).statusCode(200);
        return plan;
    }

    @Test
    void readsTheOldTextOfPlanGoalsActionsAndIndicators() {
        clock.moveTo(Instant.parse("2022-01-15T09:00:00Z"));
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");
        clock.moveTo(Instant.parse("2022-06-01T09:00:00Z"));
        rename(plan, "Jaarplan 2022, herzien");
        levl.revise(plan, "goals", PlanFixtures.GOALS.replace("bundelt de", "deelt"), "Anders")
                .statusCode(200);
        levl.revise(plan, "actions", PlanFixtures.ACTIONS.replace("WONEN", "HUISVESTING"), "Anders")
                .statusCode(200);
        levl.decideTarget(indicator, 40).statusCode(200);

        String then = "?asOf=2022-05-31";
        levl.planner().get(plan + then).then().statusCode(200).body("title.nl", equalTo("Jaarplan 2022"));
        levl.planner().get(plan + "?asOf=2022-06-01").then().body("title.nl", equalTo("Jaarplan 2022, herzien"));
        levl.planner()
                .get(plan + "/goals" + then)
                .then()
                .body("items.code", contains("OD2.1", "OD2.2", "SD2"))
                .body("items.title.nl", hasItem("Een sterk netwerk bundelt de expertise"));
        levl.planner().get(plan + "/goals/OD2.2" + then).then().body("parent", equalTo("SD2"));
        levl.planner().get(plan + "/actions" + then + "&theme=WONEN").then().body("items.number", contains("3"));
        levl.planner()
                .get(plan + "/actions/3" + then)
                .then()
                .body("theme", equalTo("WONEN"))
                .body("description.nl", equalTo("LEVL consulteert personen"));
        levl.planner().get(plan + "/indicators" + then + "&action=3").then().body("items.target", contains(30, null));
        levl.planner().get(indicator + then).then().body("target", equalTo(30)).body("id", equalTo(idOf(indicator)));
        levl.planner().get(indicator).then().body("target", equalTo(40));
    }

    @Test
    void planReadsOnTodaysDateAsWithoutADayAlsoWhileItLiesBeforeABody() {
        clock.moveTo(Instant.parse("2022-01-15T09:00:00Z"));
        String plan = levl.publishedYearPlan();
        levl.submit(plan).statusCode(200);

        String now = levl.planner().get(plan).then().extract().asString();

        levl.planner()
                .get(plan + "?asOf=2022-01-15")
                .then()
                .statusCode(200)
                .body("submittedAt", notNullValue())
                .body(equalTo(now));
        clock.moveTo(Instant.parse("2022-01-16T09:00:00Z"));
        levl.planner().get(plan + "?asOf=2022-01-15").then().body("submittedAt", nullValue());
    }

    @Test
    void nothingIsReadOfADayToComeOrBeforeTheFirst() {
        clock.moveTo(Instant.parse("2022-01-15T09:00:00Z"));
        String plan = levl.publishedYearPlan();

        levl.planner().get(plan + "?asOf=2022-01-14").then().statusCode(404);
        for (String read : new String[] {plan, plan + "/indicators", plan + "/actions"}) {
            levl.planner()
                    .get(read + "?asOf=2999-01-01")
                    .then()
                    .statusCode(400)
                    .body("issues[0].name", equalTo("asOf"));
        }
    }

    @Test
    void yearPlanReadsTheOldGoalsOfItsMultiYearPlan() {
        clock.moveTo(Instant.parse("2022-01-15T09:00:00Z"));
        String multiYear = levl.multiYearPlan();
        levl.importInto(multiYear, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(multiYear, "indicators", PlanFixtures.indicators("""
                goal,number,text,kind,target,sources
                OD2.1,1,Twintig consultaties,count,20,manual
                """)).statusCode(200);
        levl.publish(multiYear).statusCode(200);
        String year = levl.yearPlanOf(multiYear);
        clock.moveTo(Instant.parse("2022-06-01T09:00:00Z"));
        levl.revise(multiYear, "goals", PlanFixtures.GOALS.replace("bundelt de", "deelt"), "Anders")
                .statusCode(200);

        levl.planner()
                .get(year + "/goals/OD2.2?asOf=2022-02-01")
                .then()
                .body("title.nl", equalTo("Een sterk netwerk bundelt de expertise"));
    }

    @Test
    void severalTablesAreOneRevision() {
        String plan = levl.publishedYearPlan();
        levl.openRevision(plan, "Herziening na de zomer")
                .statusCode(200)
                .body("openRevision", equalTo("Herziening na de zomer"));

        levl.revise(plan, "goals", PlanFixtures.GOALS.replace("bundelt de", "deelt"), null)
                .statusCode(200);
        levl.revise(plan, "actions", PlanFixtures.ACTIONS.replace("WONEN", "HUISVESTING"), null)
                .statusCode(200);
        levl.decideTarget(levl.indicator(plan, "3", "1"), 40).statusCode(200);
        levl.planner().get(plan + "/revisions").then().body("total", equalTo(1));

        levl.closeRevision(plan).statusCode(200).body("openRevision", nullValue());
        levl.planner()
                .get(plan + "/revisions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items[1].reason", equalTo("Herziening na de zomer"));
        levl.planner().get(plan + "/revisions/2").then().body("changes.key", contains("OD2.2", "3", "3/1"));
    }

    @Test
    void revisionThatChangesNothingIsNone() {
        String plan = levl.publishedYearPlan();

        levl.closeRevision(plan).statusCode(409).body("type", endsWith(":revisionNotOpen"));
        levl.openRevision(plan, "Vergissing").statusCode(200);
        levl.openRevision(plan, "Nog een").statusCode(409).body("type", endsWith(":revisionOpen"));
        levl.submit(plan).statusCode(409).body("type", endsWith(":revisionOpen"));
        levl.closeRevision(plan).statusCode(200);

        levl.planner().get(plan + "/revisions").then().body("total", equalTo(1));
    }

    @Test
    void newTargetOfAPublishedPlanSaysWhyAndWhoDecidedIt() {
        String plan = levl.publishedYearPlan();
        String indicator = levl.indicator(plan, "3", "1");

        target(indicator, "{\"target\":40,\"decidedBy\":\"Bestuur\"}", "revisionNeedsReason");
        target(indicator, "{\"target\":40,\"reason\":\"Meer\"}", "targetNeedsDecider");
        levl.revise(plan, "indicators", PlanFixtures.INDICATORS.replace(",30,", ",40,"), "Meer")
                .statusCode(400)
                .body("type", endsWith(":targetNeedsDecider"));
        levl.decideTarget(indicator, 40)
                .statusCode(200)
                .body("targets.value", contains(30, 40))
                .body("targets.decidedBy", contains(null, "Bestuur"))
                .body("targets.reason", contains(null, "Meer draagvlak"));
    }

    private void target(String indicator, String patch, String refusedBy) {
        levl.coordinator()
                .header("If-Match", levl.etag(indicator))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(indicator)
                .then()
                .statusCode(400)
                .body("type", endsWith(":" + refusedBy));
    }

    @Test
    void draftHasNoRevisions() {
        levl.planner()
                .get(levl.filledYearPlan() + "/revisions")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    private void rename(String plan, String title) {
        levl.coordinator()
                .header("If-Match", levl.etag(plan))
                .contentType("application/merge-patch+json")
                .body("{\"title\":{\"nl\":\"%s\"},\"reason\":\"Herziening\"}".formatted(title))
                .patch(plan)
                .then()
                .statusCode(200);
    }
}
