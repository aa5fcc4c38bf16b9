package org.samenspel.consultations.round;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.samenspel.consultations.ConsultationFixtures.as;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;

@QuarkusTest
class RoundApiTest {

    private static final String NEW_ROUND = """
            {"reference":"LEVL-2022-wonen","title":{"nl":"Wonen"},"subject":{"nl":"Een woning vinden"}}""";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Test
    void begins() {
        levl.manager()
                .body(NEW_ROUND)
                .post("/rounds")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("organization.id", equalTo(levl.id()))
                .body("reference", equalTo("LEVL-2022-wonen"));
    }

    @Test
    void refusesSecondRoundWithTheSameReference() {
        levl.manager().body(NEW_ROUND).post("/rounds").then().statusCode(201);

        levl.manager()
                .body(NEW_ROUND)
                .post("/rounds")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:roundExists"));
        levl.manager().get("/rounds").then().body("total", equalTo(1));
    }

    @Test
    void listsPagesOldestFirst() {
        String first = levl.round();
        String second = levl.round();

        String next = levl.manager()
                .queryParam("pageSize", 1)
                .get("/rounds")
                .then()
                .body("items.id", equalTo(List.of(idOf(first))))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        levl.manager().basePath("").get(next).then().body("items.id", equalTo(List.of(idOf(second))));
    }

    @Test
    void isNotFoundByAnybodyElse() {
        String round = levl.round();
        String stranger =
                ConsultationFixtures.organization().token("consultationManager", "networkCoordinator", "auditor");

        as(stranger).get(round).then().statusCode(404).body("type", endsWith(":resourceNotFound"));
        as(stranger).get("/rounds").then().body("items", hasSize(0)).body("total", equalTo(0));
        as(levl.token("planner")).get(round).then().statusCode(404);
        as(levl.token("auditor")).get(round).then().statusCode(200);
    }

    @Test
    void isBegunOnceForOneIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        String token = levl.token("consultationManager");

        String first = as(token)
                .header("Idempotency-Key", key)
                .body(NEW_ROUND)
                .post("/rounds")
                .path("id");
        as(token)
                .header("Idempotency-Key", key)
                .body(NEW_ROUND)
                .post("/rounds")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        as(token)
                .header("Idempotency-Key", key)
                .body(NEW_ROUND.replace("2022", "2023"))
                .post("/rounds")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:idempotencyKeyReused"));
        levl.manager().get("/rounds").then().body("total", equalTo(1));
    }
}
