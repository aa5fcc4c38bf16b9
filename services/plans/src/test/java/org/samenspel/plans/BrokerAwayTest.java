package org.samenspel.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Tokens;

/** Kafka is asked by nobody who waits for an answer. */
@QuarkusTest
class BrokerAwayTest {

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @AfterEach
    void bringTheBrokerBack() {
        Broker.start();
    }

    @Test
    void staysReadyAndAliveAndAnswersWithoutTheBroker() {
        Broker.stop();

        for (String kind : List.of("live", "ready", "well")) {
            assertThat(given().noFilters().get(health + "/" + kind).statusCode())
                    .as(kind)
                    .isEqualTo(200);
        }
        given().get("/plans/v1/health").then().statusCode(200);
        given().auth().oauth2(Tokens.planner()).get("/plans/v1/plans").then().statusCode(200);
    }
}
