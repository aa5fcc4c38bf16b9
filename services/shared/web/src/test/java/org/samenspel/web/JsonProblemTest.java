package org.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.web.Notes.NOTE;
import static org.samenspel.web.Notes.noteWith;
import static org.samenspel.web.Notes.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.Database;

@QuarkusTest
class JsonProblemTest {

    @Test
    void acceptsWhatTheContractSays() {
        post(noteWith("""
                "price": {"value": "12.34", "currency": "EUR"}, "author": "BE 0478.953.435", "amount": 3.50
                """)).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            '"pages": 3'                                          | pages         | unknownParameter
            '"weight": "1"'                                       | weight        | schemaViolation
            '"slug": "much too long"'                             | slug          | outOfRange
            '"weight": 11'                                        | weight        | outOfRange
            '"tags": [{"name": "a"}, {"name": "too long"}]'       | tags[1].name  | outOfRange
            '"tags": [{}]'                                        | tags[0].name  | requiredInput
            '"tags": [{"name": "bad"}]'                           | tags[0]       | invalidInput
            '"color": null'                                      | color        | requiredInput
            '"tags": [{"name": "a"}, {"name": "b\u202e"}]'       | tags[1].name | invalidInput
            '"tags": [{"name": "\u200b\u00a0"}]'                 | tags[0].name | requiredInput
            '"title": {"nl": "Titel", "fr": "Titre\u2066"}'      | title.fr     | invalidInput
            '"title": {"nl": "\u200b\ufeff"}'                    | title        | invalidInput
            """)
    void namesThePropertyThatIsWrong(String members, String name, String type) {
        long before = Notes.count();

        Response response = post(replacing(members));

        assertBadRequest(response, name, type);
        assertThat(Notes.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "", "\u0000"})
    void refusesWhatIsNoJsonObject(String body) {
        assertBadRequest(post(body), "body", null);
    }

    @Test
    void namesTheCharacterThatANameMustNotHave() {
        Response response = post(replacing("\"title\": {\"nl\": \"Titel\\u202e\"}"));

        assertThat(Notes.issues(response))
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue).containsEntry("detail", "must not contain U+202E RIGHT-TO-LEFT OVERRIDE"));
    }

    @Test
    void keepsTextsInOneForm() {
        String id = post(noteWith("\"slug\": \"cafe\\u0301\"")).then().extract().path("id");

        assertThat(Database.query("select slug from note where id = '" + id + "'")
                        .getFirst())
                .containsEntry("slug", "caf\u00e9");
    }

    @Test
    void keepsWhatItAcceptedExactly() {
        String id = post(noteWith("\"amount\": 1234567890.10")).then().extract().path("id");

        assertThat(Database.query("select amount::text, title::text from note where id = '" + id + "'")
                        .getFirst())
                .containsEntry("amount", "1234567890.10")
                .containsEntry("title", "{\"nl\": \"Titel\"}");
    }

    @Test
    void refusesANumberThatItsColumnCannotHold() {
        Response response = post(noteWith("\"amount\": 12345678901234567890"));

        response.then().statusCode(400).contentType("application/problem+json");
    }

    /** A valid note in which one member, if it is there, has another value. */
    private static String replacing(String member) {
        String name = member.substring(0, member.indexOf(':'));
        return NOTE.contains(name + ":")
                ? NOTE.replaceFirst(name + ": (\\{.*?}|[^,}]*)", Matcher.quoteReplacement(member))
                : noteWith(member);
    }

    private static void assertBadRequest(Response response, String name, String type) {
        response.then().statusCode(400).contentType("application/problem+json");
        assertThat(response.<String>path("type")).isEqualTo("urn:problem-type:belgif:badRequest");
        assertThat(Notes.issues(response)).singleElement().satisfies(issue -> {
            assertThat(issue).containsEntry("in", "body").containsEntry("name", name);
            if (type != null) {
                assertThat(issue).containsEntry("type", "urn:problem-type:belgif:input-validation:" + type);
            }
        });
        assertThat(response.asString()).doesNotContain("org.samenspel", "jackson", "java.");
    }
}
