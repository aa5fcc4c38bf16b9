package org.samenspel.governance.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.samenspel.governance.Members.BELGIAN;
import static org.samenspel.governance.Members.FOREIGN;
import static org.samenspel.governance.Members.ORIGIN_RULE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.Members;
import org.samenspel.testing.Database;

@QuarkusTest
class DiversityReportApiTest {

    private static final String DAY = "2021-06-30";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Test
    void publishesHowManyAreOfForeignOrigin() {
        Members members = tenMembers();

        String report = members.makeReport(DAY)
                .statusCode(201)
                .body("people", equalTo(10))
                .body("answers", hasSize(1))
                .body("answers[0].question.origin", equalTo("foreign"))
                .body("answers[0].published.from", contains(5))
                .body("answers[0].published.to", contains(5))
                .extract()
                .path("id");

        levl.secretary()
                .get("/diversityReports/" + report)
                .then()
                .statusCode(200)
                .body("date", equalTo(DAY));
        levl.secretary().get("/diversityReports").then().statusCode(200).body("items.id", contains(report));
    }

    @Test
    void asksEachQuestionOnceForAllBodies() {
        Members members = tenMembers();
        String assembly = levl.body("generalAssembly");
        levl.patch(assembly, "{\"rules\":[%s]}".formatted(ORIGIN_RULE.replace("75/100", "1/2")))
                .statusCode(200);
        levl.seated(assembly, "observer");

        members.makeReport(DAY).statusCode(201).body("people", equalTo(10)).body("answers", hasSize(1));
    }

    @Test
    void refusesToCountNinePeople() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        members.with(9, FOREIGN);
        levl.seated(members.body(), "member");

        refused(members, "tooFewPeople");
    }

    @Test
    void refusesToCountAgainAfterOnePersonTookItsConsentBack() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        members.with(6, FOREIGN);
        String somebody = members.with(BELGIAN);
        members.with(5, BELGIAN);
        members.makeReport(DAY).statusCode(201);

        members.forget(somebody).statusCode(204);

        refused(members, "tooFewChanges");
    }

    @Test
    void refusesToCountAnotherDayOnWhichOnePersonWasAway() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        members.with(6, FOREIGN);
        members.with(5, BELGIAN);
        members.end(members.with(FOREIGN), "2021-12-31");
        members.makeReport(DAY).statusCode(201);

        levl.post("/diversityReports", "{\"date\":\"2022-01-01\"}")
                .statusCode(409)
                .body("type", endsWith(":tooFewChanges"));
    }

    @Test
    void publishesNothingWhenAllWhoCameAreAlike() {
        Members members = tenMembers();
        members.makeReport(DAY).statusCode(201);
        members.with(10, FOREIGN);

        members.makeReport(DAY)
                .statusCode(201)
                .body("answers[0].published.from", contains(0))
                .body("answers[0].published.to", contains(20));
    }

    @Test
    void makesOneReportWhenManyAreAskedForAtOnce() throws Exception {
        Members members = tenMembers();
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(10)) {
            List<Future<Integer>> answers = IntStream.range(0, 10)
                    .mapToObj(number -> pool.submit(() -> {
                        start.await();
                        return members.makeReport(DAY).extract().statusCode();
                    }))
                    .toList();
            start.countDown();

            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void staysAsItWasPublished() {
        Members members = tenMembers();
        String report = members.makeReport(DAY).statusCode(201).extract().path("id");

        for (String sql : new String[] {"update diversity_report set people = 99", "delete from diversity_report"}) {
            assertThatThrownBy(() -> Database.execute(sql + " where id = '" + report + "'"))
                    .hasStackTraceContaining("diversity reports stay as they were published");
        }
    }

    @Test
    void keepsToTheOrganization() {
        String report = tenMembers().makeReport(DAY).statusCode(201).extract().path("id");
        GovernanceFixtures other = GovernanceFixtures.organization();

        other.secretary().get("/diversityReports/" + report).then().statusCode(404);
        other.secretary()
                .get("/diversityReports")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @Test
    void refusesReportWithoutDay() {
        levl.post("/diversityReports", "{}").statusCode(400).body("issues[0].name", equalTo("date"));
    }

    private Members tenMembers() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        members.with(5, FOREIGN);
        members.with(5, BELGIAN);
        return members;
    }

    private static void refused(Members members, String rule) {
        long before = Database.rowCounts().get("diversity_report");

        ValidatableResponse answer = members.makeReport(DAY);

        answer.statusCode(409).body("type", equalTo("urn:problem-type:samenspel:" + rule));
        assertThat(Database.rowCounts()).containsEntry("diversity_report", before);
    }
}
