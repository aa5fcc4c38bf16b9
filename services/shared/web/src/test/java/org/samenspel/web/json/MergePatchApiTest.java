package org.samenspel.web.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.web.Notes;

@QuarkusTest
class MergePatchApiTest {

    @Test
    void changesWhatIsGivenAndKeepsTheRest() {
        String id = Notes.created();

        Response response = patch(id, "\"0\"", "{\"title\": {\"fr\": \"Titre\"}}");

        response.then().statusCode(200).header("ETag", "\"1\"");
        assertThat(response.<String>path("title.nl")).isEqualTo("Titel");
        assertThat(response.<String>path("title.fr")).isEqualTo("Titre");
        assertThat(response.<String>path("color")).isEqualTo("darkBlue");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"slug": "much too long"}       | slug    | outOfRange
            []                              | body    | schemaViolation
            3                               | body    | schemaViolation
            {"title": 1, "title": 2}        | body    | schemaViolation
            [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] | body | outOfRange
            """)
    void refusesWhatTheResultMayNotBe(String patch, String name, String type) {
        String id = Notes.created();

        Response response = patch(id, "\"0\"", patch);

        response.then().statusCode(400).contentType("application/problem+json");
        assertThat(Notes.issues(response))
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("name", name)
                        .containsEntry("type", "urn:problem-type:belgif:input-validation:" + type));
        given().get(Notes.NOTES + "/" + id).then().header("ETag", "\"0\"");
    }

    @Test
    void refusesStaleOrMissingEtagAndChangesNothing() {
        String id = Notes.created();

        assertThat(patch(id, "\"7\"", "{\"color\": \"red\"}").statusCode()).isEqualTo(412);
        assertThat(patch(id, null, "{\"color\": \"red\"}").statusCode()).isEqualTo(428);
        assertThat(given().get(Notes.NOTES + "/" + id).<String>path("color")).isEqualTo("darkBlue");
    }

    private static Response patch(String id, String ifMatch, String body) {
        var request = given().contentType(MergePatch.MEDIA_TYPE).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch(Notes.NOTES + "/" + id);
    }
}
