package org.samenspel.audit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.Registered;
import org.samenspel.values.origin.Origin;

/** Auditors read what was done by their organization, and to what it made. */
@QuarkusTest
class AuditRecordApiTest {

    private final Chests chests;
    private final Registered levl = Registered.organization();
    private final Registered stranger = Registered.organization();

    AuditRecordApiTest(Chests chests) {
        this.chests = chests;
    }

    @Test
    void showsWhoDidWhatToWhat() {
        UUID chest = made();

        auditor()
                .get("/auditRecords")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor.kind", equalTo("caller"))
                .body("items[0].actor.subject", equalTo("planner@" + levl.code()))
                .body("items[0].actor.organization.id", equalTo(levl.id().toString()))
                .body("items[0].actor.roles", contains("planner"))
                .body("items[0].operation", equalTo("makeChest"))
                .body("items[0].action", equalTo("created"))
                .body("items[0].object.kind", equalTo("chest"))
                .body("items[0].object.id", equalTo(chest.toString()))
                .body("items[0].versionBefore", nullValue())
                .body("items[0].versionAfter", equalTo(0))
                .body("items[0].outcome", equalTo("done"))
                .body("items[0].times", equalTo(1));
    }

    @Test
    void showsWhatOthersAndTheSystemDidToWhatTheOrganizationMade() {
        UUID chest = made();
        as(stranger, "planner").body("Taken").put("/chests/" + chest).then().statusCode(204);
        Origin.job("dust")
                .run(() -> QuarkusTransaction.requiringNew()
                        .run(() -> chests.findById(chest).rename("Dusted")));

        auditor().get("/auditRecords").then().body("items.operation", contains("makeChest", "nameChest", "dust"));
        as(stranger, "auditor").get("/auditRecords").then().body("items.operation", contains("nameChest"));
        as(Registered.organization(), "auditor").get("/auditRecords").then().body("items", empty());
    }

    @Test
    void findsByObjectOperationSubjectAndDay() {
        UUID chest = made();
        made();
        as(levl, "planner").body("Named").put("/chests/" + chest).then().statusCode(204);

        count("objectId=" + chest, 2);
        count("operation=makeChest", 2);
        count("subject=planner@" + levl.code(), 3);
        count("subject=nobody", 0);
        count("from=2022-01-01", 3);
        count("until=2022-01-01", 0);
        count("operation=nameChest&objectId=" + chest, 1);
    }

    @Test
    void givesPagesInTheOrderInWhichThingsWereDone() {
        UUID first = made();
        UUID second = made();

        String next = auditor()
                .get("/auditRecords?pageSize=1")
                .then()
                .body("items.object.id", contains(first.toString()))
                .extract()
                .path("next");

        given().auth()
                .oauth2(levl.token("auditor"))
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.object.id", contains(second.toString()))
                .body("next", nullValue());
    }

    @Test
    void givesATableToo() {
        UUID chest = made();

        String table = auditor()
                .accept("text/csv")
                .get("/auditRecords")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(table.lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("id,happenedAt,actor,subject,organizationId,roles,operation,action,objectKind,objectId");
        assertThat(table)
                .contains(",caller,planner@" + levl.code() + "," + levl.id() + ",planner,makeChest,created,chest,"
                        + chest + ",,0,done,1,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner", "networkCoordinator", "partner"})
    void isForAuditorsAlone(String role) {
        as(levl, role).get("/auditRecords").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "objectId=1", "after=x", "who=me", "subject=", "objectId=", "until="})
    void refusesWhatIsNoFilter(String query) {
        auditor().get("/auditRecords?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"operation, 200", "subject, 255"})
    void refusesAFilterThatIsLongerThanWhatIsKept(String filter, int longest) {
        count(filter + "=" + "x".repeat(longest), 0);
        auditor()
                .get("/auditRecords?" + filter + "=" + "x".repeat(longest + 1))
                .then()
                .statusCode(400)
                .body("issues[0].in", equalTo("query"))
                .body("issues[0].name", equalTo(filter))
                .body("issues[0].type", equalTo("urn:problem-type:belgif:input-validation:outOfRange"));
    }

    private void count(String query, int expected) {
        auditor().get("/auditRecords?" + query).then().statusCode(200).body("items", hasSize(expected));
    }

    private UUID made() {
        return UUID.fromString(as(levl, "planner").body("Chest").post("/chests").asString());
    }

    private RequestSpecification auditor() {
        return as(levl, "auditor");
    }

    private static RequestSpecification as(Registered organization, String role) {
        return given().basePath("/chests/v1").auth().oauth2(organization.token(role));
    }
}
