package org.samenspel.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;

@QuarkusTest
class ContractFilterTest {

    @Test
    void letsAnswerOfContractPass() {
        assertThatCode(() -> answer(200, "{\"name\":\"chair\"}")).doesNotThrowAnyException();
    }

    @Test
    void failsAnswerWithoutRequiredProperty() {
        assertThatThrownBy(() -> answer(200, "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The answer 200 of GET /things/v1/things/1 is not in the contract")
                .hasMessageContaining("name");
    }

    @Test
    void failsAnswerWithPropertyThatContractDoesNotName() {
        assertThatThrownBy(() -> answer(200, "{\"name\":\"chair\",\"price\":1}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("price");
    }

    @Test
    void failsProblemThatLeavesContract() {
        assertThatThrownBy(() -> answer(409, "{\"kind\":\"wrong\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("kind");
    }

    @Test
    void failsRuleOfTheInputThatNamesNoPartOfIt() {
        String rule = "{\"type\":\"urn:problem-type:samenspel:costModelMixed\"%s}";

        assertThatThrownBy(() -> answer(400, rule.formatted("")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("names no part of the input");
        assertThatCode(() -> answer(400, rule.formatted(",\"issues\":[{\"name\":\"model.cost\"}]")))
                .doesNotThrowAnyException();
    }

    @Test
    void failsStatusThatContractDoesNotName() {
        assertThatThrownBy(() -> given().auth().oauth2(Tokens.planner()).post("/things/v1/things/1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("405 without a problem");
    }

    @Test
    void failsAcceptedRequestThatLeavesContract() {
        assertThatThrownBy(() -> put("{\"wrong\":1}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The request of PUT /things/v1/things/1 is not in the contract");
    }

    @Test
    void failsAcceptedRequestWithUnknownQueryParameter() {
        assertThatThrownBy(() -> given().queryParam("answer", "{\"name\":\"chair\"}")
                        .queryParam("status", 200)
                        .queryParam("sort", "name")
                        .get("/things/v1/things/1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sort");
    }

    @Test
    void letsAcceptedRequestOfContractPass() {
        assertThatCode(() -> put("{\"name\":\"chair\"}")).doesNotThrowAnyException();
    }

    private static Response answer(int status, String body) {
        return given().queryParam("answer", body).queryParam("status", status).get("/things/v1/things/1");
    }

    private static Response put(String body) {
        return given().auth()
                .oauth2(Tokens.planner())
                .contentType("application/json")
                .body(body)
                .put("/things/v1/things/1");
    }
}
