package org.samenspel.governance.composition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;

/** Bodies and people that were registered by mistake. */
@QuarkusTest
class WithdrawalApiTest {

    private static final String MISTAKE = "{\"reason\":\"Dubbel ingevoerd\"}";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Test
    void bodyIsWithdrawnOnceAndAnotherOneCanHaveItsCode() {
        String body = levl.body("board");

        levl.put(body, "/withdrawal", MISTAKE)
                .statusCode(200)
                .body("code", equalTo("board"))
                .body("withdrawal.reason", equalTo("Dubbel ingevoerd"));

        refused(levl.put(body, "/withdrawal", MISTAKE), "bodyWithdrawn");
        refused(levl.patch(body, "{\"size\":5}"), "bodyWithdrawn");
        refused(
                levl.post(
                        "/meetings", "{\"bodyId\":\"%s\",\"date\":\"2021-11-25\",\"agenda\":[]}".formatted(idOf(body))),
                "bodyWithdrawn");
        refused(seat(body, levl.person("Lid 01")), "bodyWithdrawn");
        String right = levl.body("board");
        levl.secretary().get(right).then().body("withdrawal", nullValue());
    }

    @Test
    void listOfBodiesLeavesOutThoseWithdrawnUnlessTheyAreAskedFor() {
        String mistake = levl.body("board");
        levl.put(mistake, "/withdrawal", MISTAKE).statusCode(200);
        String right = levl.body("board");

        levl.secretary().get("/bodies?code=board").then().body("items.id", contains(idOf(right)));
        levl.secretary().get("/bodies?code=board&withdrawn=true").then().body("items.id", contains(idOf(mistake)));
        levl.secretary().get("/bodies?withdrawn=yes").then().statusCode(400);
    }

    @Test
    void peopleWithdrawnAreNeitherListedNorFoundUnlessTheyAreAskedFor() {
        String mistake = levl.person("Lid 01");
        levl.put("/persons/" + mistake, "/withdrawal", MISTAKE).statusCode(200);
        String right = levl.person("Lid 01");

        levl.secretary().get("/persons").then().body("items.id", contains(right));
        levl.secretary().get("/persons?withdrawn=true").then().body("items.id", contains(mistake));
        levl.secretary()
                .contentType("application/json")
                .body("{\"name\":\"lid\"}")
                .post("/persons/searches")
                .then()
                .body("items.id", contains(right));
    }

    @Test
    void bodyWithMandatesOrMeetingsIsNotWithdrawnUntilTheyAre() {
        String body = levl.body("board");
        String mandate =
                "/mandates/" + seat(body, levl.person("Lid 01")).extract().path("id");
        String meeting = levl.meeting(body);

        refused(levl.put(body, "/withdrawal", MISTAKE), "bodyInUse")
                .body("detail", containsString("1 mandate, 1 meeting"));

        levl.put(mandate, "/withdrawal", MISTAKE).statusCode(200);
        levl.cancel(meeting).statusCode(200);
        levl.put(body, "/withdrawal", MISTAKE).statusCode(200);
    }

    @Test
    void personIsWithdrawnOnceAndItsAccountIsFree() {
        String person = account(levl.person("Lid 01"), "lid@levl");

        levl.put(person, "/withdrawal", MISTAKE)
                .statusCode(200)
                .body("displayName", equalTo("Lid 01"))
                .body("withdrawal.reason", equalTo("Dubbel ingevoerd"));

        refused(levl.put(person, "/withdrawal", MISTAKE), "personWithdrawn");
        refused(seat(levl.body("board"), idOf(person)), "personWithdrawn");
        refused(
                levl.post(
                        person + "/otherMandates",
                        "{\"kind\":\"board\",\"title\":\"lid\",\"organization\":\"Vzw\",\"paid\":false,"
                                + "\"executive\":false,\"period\":{\"start\":\"2019-01-01\"}}"),
                "personWithdrawn");
        account(levl.person("Lid 01"), "lid@levl");
    }

    @Test
    void personWithASeatOrNamedInAMeetingIsNotWithdrawn() {
        String board = levl.body("board");
        String person = levl.person("Lid 01");
        String mandate = "/mandates/" + seat(board, person).extract().path("id");
        String meeting = levl.underway(board, List.of(person));

        refused(levl.put("/persons/" + person, "/withdrawal", MISTAKE), "personInUse")
                .body("detail", containsString("1 mandate, 1 meeting"));

        levl.put(mandate, "/withdrawal", MISTAKE).statusCode(200);
        refused(levl.put("/persons/" + person, "/withdrawal", MISTAKE), "personInUse")
                .body("detail", containsString("1 meeting"));

        levl.cancel(meeting).statusCode(200);
        levl.put("/persons/" + person, "/withdrawal", MISTAKE).statusCode(200);
    }

    private String account(String person, String account) {
        String address = "/persons/" + person;
        levl.patch(address, "{\"account\":\"%s-%s\"}".formatted(account, levl.id()))
                .statusCode(200);
        return address;
    }

    private ValidatableResponse seat(String body, String person) {
        return levl.post(
                "/mandates",
                "{\"bodyId\":\"%s\",\"personId\":\"%s\",\"role\":\"member\",\"appointment\":\"board\",\"period\":{\"start\":\"2021-01-01\",\"end\":\"2022-12-31\"}}"
                        .formatted(idOf(body), person));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String rule) {
        return answer.statusCode(409).body("type", endsWith(":" + rule));
    }
}
