package org.samenspel.web.parameter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.web.Notes;

@QuarkusTest
class ParameterTest {

    private static final String REPETITION = "/notes/v1/odd/repetition";

    @Test
    void acceptsWhatIsWithinTheConstraints() {
        given().header("Tone", "soft").get(REPETITION + "?times=3").then().statusCode(204);
    }

    @Test
    void namesTheParameterThatBreaksAConstraint() {
        assertIssue(given().get(REPETITION + "?times=4"), "query", "times", "outOfRange");
        assertIssue(given().header("Tone", "too loud").get(REPETITION), "header", "Tone", "outOfRange");
    }

    /** JAX-RS takes it for absent: a filter without a value would give everything. */
    @ParameterizedTest
    @ValueSource(strings = {"times=", "times"})
    void refusesAParameterWithoutAValue(String query) {
        assertIssue(given().get(REPETITION + "?" + query), "query", "times", "invalidInput");
    }

    private static void assertIssue(Response response, String in, String name, String type) {
        response.then().statusCode(400).contentType("application/problem+json");
        assertThat(Notes.issues(response))
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("in", in)
                        .containsEntry("name", name)
                        .containsEntry("type", "urn:problem-type:belgif:input-validation:" + type));
    }
}
