package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.plans.PlanFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;

/** While a revision is open, everybody reads the text that counts; the one that changes is asked for. */
@QuarkusTest
class WorkingCopyApiTest {

    private static final String WORKING_COPY = "?text=workingCopy";
    private static final String THIRTY_FOUR = """
            {"measuredOn":"2022-11-30","value":34}""";

    private final PlanFixtures levl = PlanFixtures.organization();
    private String plan;
    private String consulted;

    @BeforeEach
    void publishPlan() {
        plan = levl.publishedYearPlan();
        consulted = levl.indicator(plan, "3", "1");
    }

    @Test
    void everyReaderSeesTheTextThatCountsWhileARevisionIsOpen() {
        List<String> readers = List.of(
                plan,
                plan + "/goals",
                plan + "/goals/OD2.2",
                plan + "/actions",
                plan + "/actions/3",
                plan + "/indicators",
                plan + "/progress",
                consulted);
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        List<String> before = readers.stream().map(this::read).toList();
        List<String> tables = tables("");

        changeAll();

        assertThat(readers).map(this::read).isEqualTo(before);
        assertThat(tables("")).isEqualTo(tables);
        assertThat(tables(WORKING_COPY)).doesNotContainAnyElementsOf(tables);
        levl.closeRevision(plan).statusCode(200).body("title.nl", equalTo("Jaarplan 2022, herzien"));
        assertThat(readers.stream().map(this::read)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void listShowsTheTitleThatCounts() {
        UUID agreement = PlanFixtures.agreement(levl, PlanFixtures.organization());
        plan = levl.planOf(agreement);
        levl.importInto(plan, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(plan, "indicators", PlanFixtures.indicators("""
                goal,number,text,kind,target,sources
                OD2.1,1,Twintig consultaties,count,20,manual
                """)).statusCode(200);
        levl.publish(plan).statusCode(200);
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        rename(levl.workingEtag(plan)).statusCode(200);

        levl.planner()
                .get("/plans?agreementId=" + agreement)
                .then()
                .body("items.title.nl", contains("Meerjarenplan 2022-2026"))
                .body("items.openRevision", contains("Na de zomer"));
    }

    private void changeAll() {
        rename(levl.workingEtag(plan)).statusCode(200).body("title.nl", equalTo("Jaarplan 2022, herzien"));
        levl.revise(plan, "goals", PlanFixtures.GOALS.replace("bundelt de", "deelt"), null)
                .statusCode(200);
        levl.revise(plan, "actions", PlanFixtures.ACTIONS.replace("WONEN", "HUISVESTING"), null)
                .statusCode(200);
        levl.decideTarget(consulted, 40).statusCode(200).body("targets.value", contains(30, 40));
        levl.withdraw(plan + "/actions/8", "Geen tijd").statusCode(200);
    }

    private String read(String address) {
        return levl.planner().get(address).then().statusCode(200).extract().asString();
    }

    private List<String> tables(String query) {
        return List.of("goals", "actions", "indicators").stream()
                .map(what -> levl.planner()
                        .accept("text/csv")
                        .get(plan + "/" + what + query)
                        .asString())
                .toList();
    }

    @Test
    void workingCopyIsReadByName() {
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        changeAll();

        levl.planner()
                .get(plan + WORKING_COPY)
                .then()
                .body("title.nl", equalTo("Jaarplan 2022, herzien"))
                .body("approval", nullValue());
        levl.planner().get(plan + "/goals/OD2.2" + WORKING_COPY).then().body("title.nl", containsString("deelt"));
        levl.planner().get(plan + "/actions/3" + WORKING_COPY).then().body("theme", equalTo("HUISVESTING"));
        levl.planner().get(plan + "/actions" + WORKING_COPY).then().body("items[1].withdrawal", notNullValue());
        levl.planner().get(plan + "/indicators" + WORKING_COPY).then().body("items[0].target", equalTo(40));
        levl.planner().get(consulted + WORKING_COPY).then().body("targets.value", contains(30, 40));
        levl.planner()
                .get(plan + "/progress" + WORKING_COPY)
                .then()
                .body("activity.actions", equalTo(1))
                .body("withdrawn.total", equalTo(1));
    }

    @Test
    void tagOfTheTextThatCountsChangesNothingAndTheProblemSaysWhereToReadTheWorkingCopy() {
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        String read = levl.etag(plan);

        rename(read)
                .statusCode(412)
                .body("type", endsWith(":preconditionFailed"))
                .body("detail", containsString("text=workingCopy"));

        rename(levl.workingEtag(plan)).statusCode(200);
    }

    @Test
    void planThatIsNotRevisedHasOneText() {
        for (String one : List.of(plan, plan + "/actions/3", consulted, levl.multiYearPlan())) {
            assertThat(read(one + WORKING_COPY)).isEqualTo(read(one));
            assertThat(levl.workingEtag(one)).isEqualTo(levl.etag(one));
        }
    }

    @Test
    void workingCopyIsOfNoDayAndForNobodyElse() {
        levl.planner()
                .get(plan + "?text=workingCopy&asOf=2022-01-01")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("text"));
        PlanFixtures.organization().planner().get(plan + WORKING_COPY).then().statusCode(403);
    }

    @Test
    void whatIsAddedInTheWorkingCopyIsNotThereForOthersYet() {
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        levl.revise(plan, "actions", PlanFixtures.ACTIONS + "9,WONEN,Nieuw,OD2.1,,,,,,,,,\n", null)
                .statusCode(200);
        levl.revise(plan, "indicators", PlanFixtures.indicators("""
                action,number,text,kind,target,sources
                9,1,Iets nieuws,count,3,manual
                """), null).statusCode(200);
        String added = "/indicators/"
                + levl.planner()
                        .get(plan + "/indicators?text=workingCopy&action=9")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .<String>path("items[0].id");
        PlanFixtures other = PlanFixtures.organization();

        for (String address : List.of(added, added + "/measurements", plan + "/actions/9")) {
            other.planner().get(address).then().statusCode(404);
        }
        other.planner().get(plan + "/actions/9/partners").then().statusCode(404);
        levl.planner().get(plan + "/actions/9/partners").then().statusCode(200);
        levl.measure(added, "{\"measuredOn\":\"2022-11-30\",\"value\":3}").statusCode(404);

        levl.closeRevision(plan).statusCode(200);
        other.planner().get(added).then().statusCode(200);
        levl.measure(added, "{\"measuredOn\":\"2022-11-30\",\"value\":3}").statusCode(201);
    }

    @Test
    void whatIsWithdrawnInTheWorkingCopyIsMeasuredUntilItIsClosed() {
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        levl.withdraw(consulted, "Te duur").statusCode(200);

        levl.measure(consulted, THIRTY_FOUR).statusCode(201);
        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(1));

        levl.closeRevision(plan).statusCode(200);
        levl.planner()
                .get(plan + "/progress")
                .then()
                .body("totals.reached", equalTo(0))
                .body("withdrawn.indicators.id", contains(idOf(consulted)));
        levl.measure(consulted, THIRTY_FOUR).statusCode(409).body("type", endsWith(":withdrawn"));
    }

    @Test
    void targetOfTheWorkingCopyCountsOnNoDayBeforeItIsClosed() {
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        levl.decideTarget(consulted, 30_000).statusCode(200);
        levl.measure(consulted, THIRTY_FOUR).statusCode(201);
        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(1));

        levl.closeRevision(plan).statusCode(200);

        levl.planner().get(plan + "/progress").then().body("totals.reached", equalTo(0));
        levl.planner().get(plan + "/progress?asOf=2022-12-31").then().body("totals.reached", equalTo(1));
    }

    @Test
    void approvalOfTheTextThatCountsStandsWhileTheWorkingCopyChanges() {
        String address = levl.postTo(plan + "/outsideApprovals", """
                {"authority":"Vlaams minister","approvedOn":"2021-10-01"}""")
                .statusCode(201)
                .body("lapsed", equalTo(false))
                .extract()
                .path("id");
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        levl.decideTarget(consulted, 40).statusCode(200);

        String approval = plan + "/outsideApprovals/" + address;
        levl.planner().get(approval).then().body("lapsed", equalTo(false));
        levl.closeRevision(plan).statusCode(200);
        levl.planner().get(approval).then().body("lapsed", equalTo(true));
    }

    @Test
    void exportOfTheTextThatCountsIsNoneOfTheWorkingCopy() {
        levl.openRevision(plan, "Na de zomer").statusCode(200);
        levl.revise(plan, "actions", PlanFixtures.ACTIONS.replace("WONEN", "HUISVESTING"), null)
                .statusCode(200);

        assertThat(tables("").get(1)).contains("WONEN").doesNotContain("HUISVESTING");
        levl.revise(plan, "actions", tables(WORKING_COPY).get(1), null)
                .statusCode(200)
                .body("unchanged", equalTo(2));
        levl.planner()
                .get(plan + "/actions")
                .then()
                .body("items.theme", not(contains("HUISVESTING", "TEWERKSTELLING")));
    }

    private ValidatableResponse rename(String etag) {
        return levl.coordinator()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body("{\"title\":{\"nl\":\"Jaarplan 2022, herzien\"}}")
                .patch(plan)
                .then();
    }
}
