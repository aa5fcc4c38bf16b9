package org.samenspel.documents.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.documents.api.DrawerFixtures.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.SampleFiles;
import org.samenspel.retention.Retention;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

/** Files are kept for ten years after their drawer is closed; this one got a letter on 2020-03-01. */
@QuarkusTest
class DocumentRetentionTest {

    private static final LocalDate CLOSED = LocalDate.of(2021, 6, 30);

    private final Drawer drawers;
    private final Retention retention;
    private final MovableClock clock;
    private final Registered nobody = Registered.organization();
    private DrawerFixtures fixtures = new DrawerFixtures(nobody, nobody.id());
    private String letter = "";

    DocumentRetentionTest(Drawer drawers, Retention retention, MovableClock clock) {
        this.drawers = drawers;
        this.retention = retention;
        this.clock = clock;
    }

    @BeforeEach
    void keepALetter() {
        on("2020-03-01");
        fixtures = DrawerFixtures.in(drawers);
        letter = fixtures.described();
        fixtures.put(letter, SampleFiles.pdf(100)).statusCode(200);
    }

    @Test
    void contentAndNameAreForgottenOnceTheDrawerHasBeenClosedForLongerThanTenYears() {
        drawers.close(fixtures.drawer(), CLOSED);

        forgetOn("2031-06-30").body("name", equalTo("brief é.pdf")).body("versions", hasSize(1));
        forgetOn("2031-07-01")
                .body("name", equalTo("letter"))
                .body("versions", hasSize(0))
                .body("withdrawal.withdrawnOn", equalTo("2031-07-01"));
        forgetOn("2031-07-02").body("withdrawal.withdrawnOn", equalTo("2031-07-01"));
        assertThat(counted()).containsExactly("document 2031-07-01 1");
        as(fixtures.owner()).get(letter + "/content").then().statusCode(404);
    }

    @Test
    void fileThatIsCalledAsItsKindIsForgottenToo() {
        letter = fixtures.described("letter");
        fixtures.put(letter, SampleFiles.pdf(100)).statusCode(200);
        drawers.close(fixtures.drawer(), CLOSED);

        forgetOn("2031-07-01").body("name", equalTo("letter")).body("versions", hasSize(0));
    }

    @Test
    void whatBelongsToADrawerThatIsOpenStaysHoweverOld() {
        forgetOn("2051-01-01").body("name", equalTo("brief é.pdf")).body("withdrawal", nullValue());
    }

    @Test
    void whatCameAfterTheDrawerWasClosedIsKeptForAsLong() {
        drawers.close(fixtures.drawer(), LocalDate.of(2015, 1, 1));

        forgetOn("2030-03-01").body("versions", hasSize(1));
        forgetOn("2030-03-02").body("versions", hasSize(0));
    }

    @Test
    void nameOfWhatWasWithdrawnIsForgottenTooAndWhoDidItStays() {
        as(fixtures.owner())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "Verkeerd bestand"))
                .put(letter + "/withdrawal")
                .then()
                .statusCode(200);
        drawers.close(fixtures.drawer(), CLOSED);

        forgetOn("2031-07-01")
                .body("name", equalTo("letter"))
                .body("withdrawal.reason", equalTo("Verkeerd bestand"))
                .body("withdrawal.withdrawnOn", equalTo("2020-03-01"));
    }

    private ValidatableResponse forgetOn(String day) {
        on(day);
        retention.forgetWhatIsOver();
        return as(fixtures.owner()).get(letter).then().statusCode(200);
    }

    /** What was counted of the owner, as category, day and number. */
    private List<Object> counted() {
        return Database.query("""
                        select category || ' ' || removed_on || ' ' || records as told from retention_count
                        where organization_id = '%s'""".formatted(fixtures.owner().id())).stream()
                .map(row -> row.get("told"))
                .toList();
    }

    private void on(String day) {
        clock.moveTo(Instant.parse(day + "T10:00:00Z"));
    }
}
