package org.samenspel.audit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Database;
import org.samenspel.testing.Registered;
import org.samenspel.testing.Tokens;

/** What a known caller is refused is a record of its own, and so is each reading of personal data. */
@QuarkusTest
class RefusalTest {

    private final UUID nothing = UUID.randomUUID();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void tellsWhatIsNotThereForTheCaller() {
        as("auditor").get("/chests/" + nothing).then().statusCode(404);

        assertThat(Records.awaited(nothing, 1)).containsExactly("openChest refused null->null resourceNotFound");
    }

    @Test
    void tellsWhatTheRoleOfTheCallerDoesNotAllow() {
        as("auditor").body("Mine").put("/chests/" + nothing).then().statusCode(403);

        assertThat(Records.awaited(nothing, 1)).containsExactly("nameChest refused null->null missingPermission");
        assertThat(Database.query(
                        "select organization_id, roles::text as roles, object_kind from audit_record where subject = '%s'"
                                .formatted(subject)))
                .containsExactly(
                        Map.of("organization_id", Registered.LEVL.id(), "roles", "{auditor}", "object_kind", "chest"));
    }

    @Test
    void tellsOfCallersWhoseOrganizationNobodyRegistered() {
        given().basePath("/chests/v1")
                .auth()
                .oauth2(Tokens.of("auditor")
                        .subject(subject)
                        .organization("kbo", Registered.number())
                        .sign())
                .body("Mine")
                .put("/chests/" + nothing)
                .then()
                .statusCode(403);

        Records.awaited(nothing, 1);
        assertThat(Database.query("select 1 from audit_record where subject = '%s' and organization_id is null"
                        .formatted(subject)))
                .hasSize(1);
    }

    @Test
    void isNotThereForWhoIsNotKnown() {
        given().basePath("/chests/v1").get("/chests/" + nothing).then().statusCode(401);
        given().basePath("/chests/v1")
                .auth()
                .oauth2(Tokens.wrongKey())
                .get("/chests/" + nothing)
                .then()
                .statusCode(401);
        given().basePath("/chests/v1")
                .body("Dear all")
                .post("/chests/" + nothing + "/letters")
                .then()
                .statusCode(404);
        as("planner")
                .body("Dear all")
                .post("/chests/" + nothing + "/letters")
                .then()
                .statusCode(404);
        as("auditor").get("/nowhere/" + nothing).then().statusCode(404);
        as("auditor").get("/chests/" + nothing).then().statusCode(404);

        assertThat(Records.awaited(nothing, 1)).containsExactly("openChest refused null->null resourceNotFound");
    }

    @Test
    void tellsWhoReadsPersonalDataBeforeTheAnswerIsThere() {
        UUID chest =
                UUID.fromString(as("planner").body("Letters").post("/chests").asString());

        as("auditor").get("/chests/" + chest).then().statusCode(200);

        assertThat(Records.of(chest))
                .containsExactly("makeChest created null->0 done", "openChest read null->null done");
    }

    private RequestSpecification as(String role) {
        return given().basePath("/chests/v1")
                .auth()
                .oauth2(Tokens.of(role)
                        .subject(subject)
                        .organization("kbo", Tokens.LEVL)
                        .sign());
    }
}
