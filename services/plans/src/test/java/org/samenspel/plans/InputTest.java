package org.samenspel.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.testing.Database;

/** Bad input gets a clear error and changes nothing. */
@QuarkusTest
class InputTest {

    private static final String BAD_REQUEST = "urn:problem-type:belgif:badRequest";
    private static final String PLAN = """
            {"kind":"year","title":{"nl":"Jaarplan"},"period":{"start":"2022-01-01","end":"2022-12-31"}}""";

    private final PlanFixtures levl = PlanFixtures.organization();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {"kind":"year","title":{"nl":"Plan"},"period":{"start":"2022-01-01","end":"2022-12-31"},"state":"published"} ; state
            {"kind":"decade","title":{"nl":"Plan"},"period":{"start":"2022-01-01","end":"2022-12-31"}}                   ; kind
            {"title":{"nl":"Plan"},"period":{"start":"2022-01-01","end":"2022-12-31"}}                                   ; kind
            {"kind":"year","title":{},"period":{"start":"2022-01-01","end":"2022-12-31"}}                                ; title
            {"kind":"year","title":{"de":"Plan"},"period":{"start":"2022-01-01","end":"2022-12-31"}}                     ; title
            {"kind":"year","title":{"nl":"Plan"},"period":{"start":"2022-12-31","end":"2022-01-01"}}                     ; period
            {"kind":"year","title":{"nl":"Plan"},"period":{"start":"31/12/2022","end":"2022-01-01"}}                     ; period.start
            """)
    void namesWhatIsWrongInTheBody(String body, String name) {
        assertThatNothingChanges(() -> post(body)
                .statusCode(400)
                .body("type", equalTo(BAD_REQUEST))
                .body("issues", hasSize(1))
                .body("issues[0].in", equalTo("body"))
                .body("issues[0].name", equalTo(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {"kind":
            {"kind":"year","kind":"multiYear"}
            {"kind":NaN}
            []
            {"kind":"year"} {"kind":"year"}
            """)
    void refusesWhatIsNoJsonObject(String body) {
        assertThatNothingChanges(() -> post(body).statusCode(400).body("type", equalTo(BAD_REQUEST)));
    }

    @ParameterizedTest
    @CsvSource({
        "pageSize=1000000000, pageSize, outOfRange",
        "pageSize=0, pageSize, outOfRange",
        "after=nonsense, after, invalidInput",
        "kind=decade, kind, invalidInput",
        "sort=title, sort, unknownParameter"
    })
    void namesTheWrongQueryParameter(String query, String name, String type) {
        levl.planner()
                .get("/plans?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo(BAD_REQUEST))
                .body("issues", hasSize(1))
                .body("issues[0].in", equalTo("query"))
                .body("issues[0].name", equalTo(name))
                .body("issues[0].type", endsWith(":input-validation:" + type));
    }

    /** One that may be missing is an object all the same. */
    @Test
    void refusesTheWordNullInPlaceOfABody() {
        String plan = levl.publishedYearPlan();

        assertThatNothingChanges(() -> levl.planner()
                .header("If-Match", levl.workingEtag(plan))
                .contentType("application/json")
                .body("null")
                .put(plan + "/submission")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("body")));
    }

    @Test
    void refusesUnknownMethodAcceptAndContentType() {
        levl.planner().delete("/plans").then().statusCode(405);
        levl.planner().accept("text/html").get("/plans").then().statusCode(406);
        assertThatNothingChanges(() -> levl.planner()
                .contentType("text/plain")
                .body(PLAN)
                .post("/plans")
                .then()
                .statusCode(415));
    }

    @Test
    void refusesChangeWithoutOrWithStaleEtag() {
        String plan = levl.filledYearPlan();

        assertThatNothingChanges(() -> levl.coordinator()
                .put(plan + "/publication")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:problem-type:samenspel:preconditionRequired")));
        assertThatNothingChanges(() -> levl.coordinator()
                .header("If-Match", "\"0\"")
                .put(plan + "/publication")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:problem-type:samenspel:preconditionFailed")));
        levl.planner().get(plan).then().body("state", equalTo("draft"));
    }

    @Test
    void answersRepeatedRequestAsTheFirstTime() {
        String first = postWithKey(PLAN).statusCode(201).extract().path("id");

        String second = postWithKey(PLAN).statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        levl.planner().get("/plans?state=draft").then().body("total", equalTo(1));
    }

    @Test
    void refusesSameKeyWithAnotherBody() {
        postWithKey(PLAN).statusCode(201);

        assertThatNothingChanges(() -> postWithKey(PLAN.replace("2022", "2023"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:idempotencyKeyReused")));
    }

    private ValidatableResponse post(String body) {
        return levl.planner()
                .contentType("application/json")
                .body(body)
                .post("/plans")
                .then();
    }

    private ValidatableResponse postWithKey(String body) {
        return levl.planner()
                .header("Idempotency-Key", "plan-of-" + levl.id())
                .contentType("application/json")
                .body(body)
                .post("/plans")
                .then();
    }

    private static void assertThatNothingChanges(Runnable request) {
        Map<String, Long> before = Database.rowCounts();

        request.run();

        assertThat(Database.rowCounts()).isEqualTo(before);
    }
}
