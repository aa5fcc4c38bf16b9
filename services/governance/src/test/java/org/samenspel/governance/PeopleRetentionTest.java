package org.samenspel.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.retention.Retention;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.MovableClock;

/** People are erased ten years after their last seat. */
@QuarkusTest
class PeopleRetentionTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Inject
    Retention retention;

    @Inject
    MovableClock clock;

    @BeforeEach
    void standIn2022() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
    }

    @Test
    void whoLeftTenYearsAgoHasNoNameAndWhatItDidStays() {
        String board = levl.body("board");
        String person = levl.seated(board, "member");
        String meeting = levl.meeting(board);
        levl.declare(meeting, person, "2").statusCode(200);
        levl.start(meeting, List.of(person)).statusCode(200);

        forgetOn("2032-12-31");
        levl.secretary().get("/persons/" + person).then().body("erasedOn", nullValue());
        forgetOn("2033-01-01");
        forgetOn("2033-01-02");

        levl.secretary()
                .get("/persons/" + person)
                .then()
                .body("displayName", equalTo("—"))
                .body("erasedOn", equalTo("2033-01-01"));
        levl.secretary()
                .get(meeting)
                .then()
                .body("conflicts.personId", contains(person))
                .body("conflicts.reason", contains("—"));
        assertThat(AuditTrail.of(UUID.fromString(person)))
                .anyMatch(line -> line.startsWith("expirePerson changed person"));
        people(2033).body("removals", contains(Map.of("removedOn", "2033-01-01", "count", 1)));
        people(2032).body("removals", empty());
    }

    @Test
    void whoHasASeatWithoutALastDayStaysAndSoDoesWhoNeverHadOne() {
        String council = levl.created("/bodies", """
                {"code":"council","name":{"nl":"Raad"},"quorum":"1/2","period":{"start":"2021-01-01"}}""");
        String member = levl.person("Lid 01");
        levl.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"generalAssembly",
                 "period":{"start":"2021-01-01"}}""".formatted(idOf(council), member));
        String candidate = levl.person("Lid 02");

        forgetOn("2040-01-01");

        levl.secretary().get("/persons/" + member).then().body("displayName", equalTo("Lid 01"));
        levl.secretary().get("/persons/" + candidate).then().body("displayName", equalTo("Lid 02"));
    }

    @Test
    void entryThatWasAMistakeIsErasedTenYearsAfterItWasWithdrawn() {
        String person = "/persons/" + levl.person("Lid 01");
        levl.put(person, "/withdrawal", "{\"reason\":\"Dubbel ingevoerd\"}").statusCode(200);

        forgetOn("2032-06-01");
        levl.secretary().get(person).then().body("displayName", equalTo("Lid 01"));
        forgetOn("2032-06-02");
        levl.secretary().get(person).then().body("displayName", equalTo("—"));
    }

    @Test
    void reportSaysHowLongEachCategoryIsKept() {
        GovernanceFixtures.as(levl.token("privacyOfficer"))
                .get("/retentionCategories")
                .then()
                .statusCode(200)
                .body("items.category", containsInAnyOrder("declaration", "document", "person"))
                .body("items.find { it.category == 'person' }.keptFor", equalTo("P10Y"));
    }

    private void forgetOn(String day) {
        clock.moveTo(Instant.parse(day + "T10:00:00Z"));
        retention.forgetWhatIsOver();
    }

    /** What the report of a year says of people. */
    private ValidatableResponse people(int year) {
        return GovernanceFixtures.as(levl.token("privacyOfficer"))
                .get("/retentionCategories?year=" + year)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.category == 'person' }");
    }
}
