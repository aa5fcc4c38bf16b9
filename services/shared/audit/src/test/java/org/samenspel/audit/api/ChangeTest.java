package org.samenspel.audit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Database;
import org.samenspel.testing.Registered;
import org.samenspel.testing.Tokens;
import org.samenspel.values.origin.Origin;
import org.samenspel.web.job.Due;

/** Every change is one record, in the transaction of the change. */
@QuarkusTest
class ChangeTest {

    private final Chests chests;

    ChangeTest(Chests chests) {
        this.chests = chests;
    }

    @Test
    void tellsWhoDidWhatToWhatAndTheVersions() {
        UUID chest = made();

        asPlanner().body("Oak").put("/chests/" + chest).then().statusCode(204);
        asPlanner().put("/chests/" + chest + "/labels/old").then().statusCode(204);
        asPlanner().delete("/chests/" + chest).then().statusCode(204);

        assertThat(Records.of(chest))
                .containsExactly(
                        "makeChest created null->0 done",
                        "nameChest changed 0->2 done",
                        "labelChest changed 2->3 done",
                        "burnChest removed 3->null done");
    }

    @Test
    void namesCallerByOpaqueIdItsOrganizationAndItsRoles() {
        UUID chest = UUID.fromString(asPlanner()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .body("Pine")
                .post("/chests")
                .asString());

        assertThat(Database.query("""
                select actor, subject, organization_id, roles::text as roles, object_kind, trace_id, times
                from audit_record where object_id = '%s'""".formatted(chest)))
                .containsExactly(Map.of(
                        "actor", "caller",
                        "subject", "p-1",
                        "organization_id", Registered.LEVL.id(),
                        "roles", "{planner}",
                        "object_kind", "chest",
                        "trace_id", "4bf92f3577b34da6a3ce929d0e0e4736",
                        "times", 1));
    }

    @Test
    void tellsOfAVersionThatIsRaisedByItself() {
        UUID chest = made();

        asPlanner()
                .body("read before")
                .post("/chests/" + chest + "/touches")
                .then()
                .statusCode(204);
        asPlanner()
                .body("not read")
                .post("/chests/" + chest + "/touches")
                .then()
                .statusCode(204);

        assertThat(Records.of(chest))
                .containsExactly(
                        "makeChest created null->0 done",
                        "touchChest changed 0->1 done",
                        "touchChest changed 1->%s done".formatted(versionOf(chest)));
    }

    @Test
    void isNotThereWhenTheChangeIsNot() {
        UUID chest = made();

        asPlanner()
                .body("refused by the database")
                .put("/chests/" + chest)
                .then()
                .statusCode(500);

        assertThat(Records.of(chest)).containsExactly("makeChest created null->0 done");
    }

    @Test
    void namesTheJob() {
        UUID chest = made();

        Due.each("rename", List.of(chest), id -> chests.findById(id).rename("Renamed"));

        assertThat(Records.of(chest)).contains("rename changed 0->1 done");
        assertThat(actorsOf(chest)).containsExactly("caller", "job");
    }

    @Test
    void namesTheEvent() {
        UUID chest = made();
        UUID event = UUID.randomUUID();

        Origin.event("org.samenspel.smiths.v1.locks.notify.made", event)
                .run(() -> QuarkusTransaction.requiringNew()
                        .run(() -> chests.findById(chest).rename("Locked")));

        assertThat(Records.of(chest)).contains("org.samenspel.smiths.v1.locks.notify.made changed 0->1 done");
        assertThat(Database.query("select event_id from audit_record where object_id = '%s' and actor = 'event'"
                        .formatted(chest)))
                .containsExactly(Map.of("event_id", event));
    }

    @Test
    void isThereForWhatDoesNotSayWhatItIs() {
        UUID chest = made();

        QuarkusTransaction.requiringNew().run(() -> chests.findById(chest).rename("By whom?"));

        assertThat(Records.of(chest)).contains("unnamed changed 0->1 done");
        assertThat(actorsOf(chest)).containsExactly("caller", "system");
    }

    @Test
    void isNotThereForWhatNeedsNoToken() {
        UUID chest = made();

        given().basePath("/chests/v1")
                .body("Dear all")
                .post("/chests/" + chest + "/letters")
                .then()
                .statusCode(204);
        asPlanner()
                .body("With a token")
                .post("/chests/" + chest + "/letters")
                .then()
                .statusCode(204);

        assertThat(Records.of(chest)).containsExactly("makeChest created null->0 done");
    }

    private static Object versionOf(UUID chest) {
        return Database.query("select version from chest where id = '%s'".formatted(chest))
                .getFirst()
                .get("version");
    }

    private static List<Object> actorsOf(UUID chest) {
        return Database.query("select actor from audit_record where object_id = '%s' order by id".formatted(chest))
                .stream()
                .map(row -> row.get("actor"))
                .toList();
    }

    private static UUID made() {
        return UUID.fromString(asPlanner()
                .body("Chest")
                .post("/chests")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static RequestSpecification asPlanner() {
        return given().basePath("/chests/v1")
                .auth()
                .oauth2(Tokens.of("planner")
                        .subject("p-1")
                        .organization("kbo", Tokens.LEVL)
                        .sign());
    }
}
