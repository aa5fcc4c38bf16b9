package org.samenspel.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.samenspel.testing.Database;

/** What the tests of this library send to the sample service, and what they look for. */
public final class Notes {

    public static final String NOTES = "/notes/v1/notes";
    public static final String NOTE = note("2022-11-29");

    private Notes() {}

    /** A note on a day, which is nothing else than valid. */
    public static String note(String day) {
        return """
                {"title": {"nl": "Titel"}, "color": "darkBlue", "written": "%s", "weight": 1, "important": true}
                """.formatted(day);
    }

    /** A valid note with something more. */
    public static String noteWith(String members) {
        return NOTE.substring(0, NOTE.lastIndexOf('}')) + ", " + members + "}";
    }

    public static Response post(String body) {
        return given().contentType("application/json").body(body).post(NOTES);
    }

    public static String created() {
        return post(NOTE).then().statusCode(201).extract().path("id");
    }

    public static long count() {
        return (long)
                Database.query("select count(*) as n from note").getFirst().get("n");
    }

    public static List<Map<String, Object>> issues(Response response) {
        return response.jsonPath().getList("issues");
    }
}
