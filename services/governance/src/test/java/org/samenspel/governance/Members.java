package org.samenspel.governance;

import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;

/** People with a seat in a body of an organization, and what they declare about themselves. */
public record Members(GovernanceFixtures levl, String body) {

    public static final String FOREIGN = """
            {"origin":"foreign","gender":"woman","birthDate":"1979-02-20","consentOn":"2021-06-15"}""";
    public static final String BELGIAN = """
            {"origin":"belgian","gender":"man","birthDate":"1991-09-12","consentOn":"2021-06-15"}""";

    /** Three quarters must be of foreign origin. */
    public static final String ORIGIN_RULE = """
            {"code":"foreignOrigin","population":"organization","counts":{"origin":"foreign"},"minimum":"75/100"}""";

    /** Those of a board with these rules. */
    public static Members ofBoard(GovernanceFixtures levl, String... rules) {
        String board = levl.body("board");
        levl.patch(board, "{\"rules\":[%s]}".formatted(String.join(",", rules))).statusCode(200);
        return new Members(levl, board);
    }

    /** Somebody who declares something and gets a seat in 2021 and 2022; returns the person's id. */
    public String with(String declaration) {
        String person = levl.seated(body, "member");
        declare(person, declaration).statusCode(204);
        return person;
    }

    public List<String> with(int count, String declaration) {
        return IntStream.range(0, count).mapToObj(number -> with(declaration)).toList();
    }

    public ValidatableResponse declare(String person, String declaration) {
        return levl.secretary()
                .body(declaration)
                .put("/persons/%s/characteristics".formatted(person))
                .then();
    }

    public ValidatableResponse forget(String person) {
        return levl.secretary()
                .delete("/persons/%s/characteristics".formatted(person))
                .then();
    }

    public ValidatableResponse makeReport(String day) {
        return levl.post("/diversityReports", "{\"date\":\"%s\"}".formatted(day));
    }

    public ValidatableResponse composition(String day) {
        return levl.secretary().get(body + "/composition?date=" + day).then().statusCode(200);
    }

    public ValidatableResponse simulate(String json) {
        return levl.secretary()
                .body(json)
                .post(body + "/composition/simulations")
                .then();
    }

    /** Ends the mandate that the person has in the body. */
    public void end(String person, String day) {
        String mandate = "/mandates/"
                + levl.secretary()
                        .get("/mandates?personId=%s&bodyId=%s".formatted(person, idOf(body)))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        levl.put(mandate, "/end", "{\"endedOn\":\"%s\",\"reason\":\"ontslag\"}".formatted(day))
                .statusCode(200);
    }
}
