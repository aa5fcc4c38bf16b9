package org.samenspel.web.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceTest {

    @Test
    void saysThatItIsUp() {
        assertThat(given().get("/notes/v1/health").<Map<String, String>>path("$"))
                .isEqualTo(Map.of("status", "UP"));
    }

    @Test
    void servesTheContractWithTheAddressThatItWasToldWhateverTheClientSays() {
        Response response = given().baseUri("http://127.0.0.1")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "samenspel.example")
                .header("Authorization", "Bearer of nothing")
                .get("/notes/v1/doc/openapi.yaml");

        response.then().statusCode(200).contentType("application/yaml").header("Cache-Control", "no-store");
        assertThat(response.asString()).contains("openapi: 3.0.3", "url: http://localhost/notes/v1\n");
    }

    @Test
    void describesEveryProblemItMayAnswer() {
        Response response = given().get("/notes/v1/refData/problemTypes");

        List<String> types = response.path("items.type");
        assertThat(types)
                .doesNotHaveDuplicates()
                .contains(
                        "urn:problem-type:belgif:resourceNotFound",
                        "urn:problem-type:samenspel:preconditionFailed",
                        "urn:problem-type:samenspel:slugTaken");
        assertThat(response.<Integer>path("total")).isEqualTo(types.size());
        assertThat(response.<List<String>>path("items.title.fr"))
                .hasSameSizeAs(types)
                .doesNotContainNull();
    }
}
