package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.sharing.SharingFixtures.body;
import static org.samenspel.finance.sharing.SharingFixtures.share;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EdgeOfDay;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class StatementApiTest {

    private static final int TIMES = 50;
    private static final String REASON = """
            {"reason":"300 nachten, geen 306"}""";

    @Inject
    MovableClock clock;

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures city = FinanceFixtures.organization();
    private final FinanceFixtures town = FinanceFixtures.organization();

    @Test
    void showsEachPartnerItsOwnOnly() {
        proposed();

        String ofTown = statement(town);

        partner(town)
                .get("/statements")
                .then()
                .body("total", equalTo(1))
                .body("items.partner.id", contains(town.id().toString()));
        partner(town)
                .get(ofTown)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("organization.id", equalTo(levl.id().toString()))
                .body("amounts.cost.value", equalTo("11830.00"))
                .body("basis.amount.value", contains("16900.00", "42250.00"))
                .body("lines.formula", contains("16900.00 × 1 / 5", "42250.00 × 1 / 5", "18.00 × 306"))
                .body("answer", nullValue());
    }

    @Test
    void leavesNoTraceOfTheStatementsOfOthers() {
        String sharing = proposed();

        partner(city).get(statement(town)).then().statusCode(404);
        partner(city).get("/statements").then().body("items.id", contains(FinanceFixtures.idOf(statement(city))));
        partner(FinanceFixtures.organization())
                .get("/statements")
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
        FinanceFixtures.as(levl.token("auditor"))
                .get("/statements?costSharingId=" + FinanceFixtures.idOf(sharing))
                .then()
                .body("total", equalTo(2));
    }

    @Test
    void settlesWhenAllPartnersAccept() {
        String sharing = proposed();
        clock.moveTo(Instant.parse("2023-01-20T10:00:00Z"));

        accept(city)
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("answer.answeredOn", equalTo("2023-01-20"));
        levl.officer()
                .get(sharing)
                .then()
                .body("state", equalTo("proposed"))
                .body("answers.accepted", equalTo(1))
                .body("answers.open", equalTo(1));
        accept(town).statusCode(200);

        levl.officer().get(sharing).then().body("state", equalTo("settled")).body("settledOn", equalTo("2023-01-20"));
        levl.officer()
                .header("If-Match", levl.etag(sharing))
                .delete(sharing + "/proposal")
                .then()
                .statusCode(409)
                .body("type", endsWith(":costSharingNotProposed"));
    }

    @ParameterizedTest
    @EnumSource
    void isAnsweredOnTheDayInBrussels(EdgeOfDay edge) {
        proposed();
        clock.moveTo(edge.instant());

        accept(city).body("answer.answeredOn", equalTo(edge.today().toString()));
    }

    @Test
    void contestedOneIsTakenBackMendedAndAnsweredAnew() {
        UUID agreement = levl.agreement(city.id(), town.id());
        String sharing = proposed(agreement);
        accept(city).statusCode(200);
        String first = statement(town);
        answer(town, "contestation", REASON)
                .statusCode(200)
                .body("state", equalTo("contested"))
                .body("answer.reason", equalTo("300 nachten, geen 306"));
        levl.officer().get(sharing).then().body("state", equalTo("contested")).body("answers.contested", equalTo(1));

        delete(sharing + "/proposal", sharing).statusCode(204);
        levl.put(sharing, sharing, body(agreement, share(city.id(), 4, 1224), share(town.id(), 1, 300)))
                .statusCode(200);
        levl.put(sharing + "/proposal", sharing, "").statusCode(200).body("round", equalTo(2));

        partner(town)
                .get(first)
                .then()
                .body("state", equalTo("withdrawn"))
                .body("answer.accepted", equalTo(false))
                .body("amounts.income.value", equalTo("5508.00"));
        partner(town).get("/statements?state=open").then().body("items[0].amounts.income.value", equalTo("5400.00"));
        partner(city).get("/statements?state=withdrawn").then().body("items[0].answer.accepted", equalTo(true));
        accept(city).statusCode(200);
        accept(town).statusCode(200);
        levl.officer().get(sharing).then().body("state", equalTo("settled"));
    }

    @Test
    void answerStandsAndWithdrawnStatementTakesNone() {
        String sharing = proposed();
        String statement = statement(town);
        answer(town, "contestation", REASON).statusCode(200);

        put(town, statement, "acceptance", "").statusCode(409).body("type", endsWith(":statementAnswered"));
        put(town, statement, "contestation", REASON).statusCode(409).body("type", endsWith(":statementAnswered"));
        delete(sharing + "/proposal", sharing).statusCode(204);
        put(town, statement, "acceptance", "").statusCode(409).body("type", endsWith(":statementWithdrawn"));
    }

    @Test
    void contestAsksForAReason() {
        proposed();

        answer(town, "contestation", "{}").statusCode(400).body("issues[0].name", equalTo("reason"));
        answer(town, "contestation", """
                {"reason":" "}""").statusCode(400);
    }

    @Test
    void onlyThePartnerAnswersAndOnlyTheVersionItRead() {
        proposed();
        String statement = statement(town);
        String tag = partner(town).get(statement).header("ETag");

        partner(town).put(statement + "/acceptance").then().statusCode(428);
        partner(town)
                .header("If-Match", "\"77\"")
                .put(statement + "/acceptance")
                .then()
                .statusCode(412);
        partner(city)
                .header("If-Match", tag)
                .put(statement + "/acceptance")
                .then()
                .statusCode(404);
        levl.officer()
                .header("If-Match", tag)
                .put(statement + "/acceptance")
                .then()
                .statusCode(403);
        FinanceFixtures.as(town.token("auditor"))
                .header("If-Match", tag)
                .put(statement + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void keeperTakesNothingBackWithoutHavingSeenTheAnswers() {
        String sharing = proposed();
        String before = levl.etag(sharing);
        accept(town).statusCode(200);
        levl.officer()
                .header("If-Match", before)
                .delete(sharing + "/proposal")
                .then()
                .statusCode(412);
    }

    @Test
    void databaseKeepsWhatAStatementSays() {
        proposed();
        String id = FinanceFixtures.idOf(statement(town));
        accept(town).statusCode(200);

        for (String change : List.of(
                "update statement set content = content || '{\"reference\":\"X\"}' where id = '%s'",
                "update statement set answered_on = answered_on + 1 where id = '%s'",
                "delete from statement where id = '%s'")) {
            assertThatThrownBy(() -> Database.execute(change.formatted(id))).hasMessageContaining("never change");
        }
    }

    @Test
    void twoLastAcceptancesAtOnceSettleOnce() throws Exception {
        UUID agreement = levl.agreement(city.id(), town.id());
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < TIMES; time++) {
                String sharing = proposed(agreement, "CRISIS-" + time);
                List<Callable<Integer>> answers =
                        List.of(acceptance(city, statement(city)), acceptance(town, statement(town)));

                for (Future<Integer> answer : both.invokeAll(answers)) {
                    assertThat(answer.get()).isEqualTo(200);
                }

                levl.officer()
                        .get(sharing)
                        .then()
                        .body("state", equalTo("settled"))
                        .body("answers.accepted", equalTo(2));
            }
        }
    }

    private Callable<Integer> acceptance(FinanceFixtures partner, String statement) {
        var request = partner(partner)
                .header("If-Match", partner(partner).get(statement).header("ETag"));
        return () -> request.put(statement + "/acceptance").statusCode();
    }

    private String proposed() {
        return proposed(levl.agreement(city.id(), town.id()));
    }

    private String proposed(UUID agreement) {
        return proposed(agreement, "CRISIS-2022");
    }

    private String proposed(UUID agreement, String reference) {
        String draft = body(agreement, share(city.id(), 4, 1224), share(town.id(), 1, 306));
        String sharing = levl.created("/costSharings", draft.replace("CRISIS-2022", reference));
        levl.put(sharing + "/proposal", sharing, "").statusCode(200);
        return sharing;
    }

    private static io.restassured.specification.RequestSpecification partner(FinanceFixtures of) {
        return FinanceFixtures.as(of.token("partner"));
    }

    /** The one that waits for an answer. */
    private static String statement(FinanceFixtures partner) {
        return "/statements/" + partner(partner).get("/statements?state=open").path("items[0].id");
    }

    private static ValidatableResponse accept(FinanceFixtures partner) {
        return answer(partner, "acceptance", "");
    }

    private static ValidatableResponse answer(FinanceFixtures partner, String answer, String json) {
        return put(partner, statement(partner), answer, json);
    }

    private static ValidatableResponse put(FinanceFixtures partner, String statement, String answer, String json) {
        var request = partner(partner)
                .header("If-Match", partner(partner).get(statement).header("ETag"));
        return (json.isEmpty()
                        ? request
                        : request.contentType("application/json").body(json))
                .put(statement + "/" + answer)
                .then();
    }

    private ValidatableResponse delete(String path, String etagOf) {
        return levl.officer().header("If-Match", levl.etag(etagOf)).delete(path).then();
    }
}
