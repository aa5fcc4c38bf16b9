package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

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

/** Contacts go a year after their last day; who signed, stood for a party or mediated has no name ten years after the agreement. */
@QuarkusTest
class PeopleRetentionTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    Retention retention;

    @Inject
    MovableClock clock;

    @BeforeEach
    void standIn2024() {
        clock.moveTo(Instant.parse("2024-06-01T10:00:00Z"));
    }

    @Test
    void contactGoesAYearAfterItsLastDay() {
        String contact = contact("{\"start\":\"2022-01-01\",\"end\":\"2024-05-31\"}");

        forgetOn("2025-05-31");
        levl.manager().get(contact).then().statusCode(200);
        forgetOn("2025-06-01");
        levl.manager().get(contact).then().statusCode(404);

        assertThat(AuditTrail.of(UUID.fromString(idOf(contact))))
                .contains("expireContact removed contact 0->null done");
        removals(levl.networkNumber(), 2025, "contact")
                .body("removals", contains(Map.of("removedOn", "2025-06-01", "count", 1)));
        removals(levl.networkNumber(), 2024, "contact").body("removals", empty());
    }

    @Test
    void contactWithoutALastDayStays() {
        String contact = contact("{\"start\":\"2022-01-01\"}");

        forgetOn("2037-01-01");

        levl.manager().get(contact).then().statusCode(200);
    }

    @Test
    void whoSignedHasNoNameTenYearsAfterTheAgreementAndThatTheySignedStays() {
        String agreement = levl.active();
        String signatory = "Ondertekenaar " + levl.partnerId();

        forgetOn("2036-12-31");
        levl.manager().get(agreement).then().body("parties[0].signatures.name", contains(signatory));
        forgetOn("2037-01-01");

        levl.manager()
                .get(agreement)
                .then()
                .body("parties.signatures.name", contains(List.of("—"), List.of("— 2")))
                .body("parties[0].signatures.capacity", contains("directeur"))
                .body("parties[0].signatures.signedOn", contains("2021-08-25"))
                .body("parties[0].oddities", empty());
        removals(levl.networkNumber(), 2037, "signatory")
                .body("removals", contains(Map.of("removedOn", "2037-01-01", "count", 2)));
    }

    @Test
    void whatIsForgottenIsNotForgottenAgain() {
        String agreement = levl.active();
        forgetOn("2037-01-01");
        String etag = levl.etag(agreement);

        forgetOn("2037-01-02");

        assertThat(levl.etag(agreement)).isEqualTo(etag);
        removals(levl.networkNumber(), 2037, "signatory")
                .body("removals", contains(Map.of("removedOn", "2037-01-01", "count", 2)));
    }

    @Test
    void mediatorHasNoNameTenYearsAfterTheAgreementAndIsCountedForWhoProposedIt() {
        String dispute = mediated(levl.active());

        forgetOn("2036-12-31");
        levl.partner().get(dispute).then().body("steps[2].mediator", equalTo("Wisbare Bemiddelaar"));
        forgetOn("2037-01-01");

        levl.partner()
                .get(dispute)
                .then()
                .body("steps[2].mediator", equalTo("—"))
                .body("state", equalTo("consulted"));
        removals(levl.partnerNumber(), 2037, "mediator")
                .body("removals", contains(Map.of("removedOn", "2037-01-01", "count", 1)));
        removals(levl.networkNumber(), 2037, "mediator").body("removals", empty());
    }

    @Test
    void reportSaysHowLongEachCategoryIsKept() {
        report(levl.networkNumber(), "")
                .statusCode(200)
                .body("items.category", contains("contact", "document", "mediator", "signatory"))
                .body("items.keptFor", contains("P1Y", null, "P10Y", "P10Y"))
                .body("total", equalTo(4))
                .body("next", nullValue());
        report(levl.networkNumber(), "?year=1999").statusCode(400).body("issues.name", contains("year"));
    }

    private void forgetOn(String day) {
        clock.moveTo(Instant.parse(day + "T10:00:00Z"));
        retention.forgetWhatIsOver();
    }

    private ValidatableResponse report(String organization, String query) {
        levl.partnerAddress();
        return levl.as("privacyOfficer", organization)
                .get("/retentionCategories" + query)
                .then();
    }

    /** One category of the report of a year. */
    private ValidatableResponse removals(String organization, int year, String category) {
        return report(organization, "?year=" + year)
                .statusCode(200)
                .rootPath("items.find { it.category == '%s' }".formatted(category));
    }

    private String contact(String period) {
        return levl.create("/organizations/" + levl.partnerId() + "/contacts", """
                {"name":"Ann Vertrokken","email":"ann@example.org","period":%s}""".formatted(period));
    }

    /** A dispute of 2024 in which the partner proposed a mediator; its address. */
    private String mediated(String agreement) {
        String dispute = agreement + "/disputes/" + done(agreement + "/disputes", """
                {"openedById":"%s","openedOn":"2024-03-04","subject":"Kosten","articles":["6"]}""");
        done(dispute + "/steps", """
                {"organizationId":"%s","kind":"consulted","day":"2024-03-10"}""");
        done(dispute + "/steps", """
                {"organizationId":"%s","kind":"mediatorProposed","day":"2024-04-01","mediator":"Wisbare Bemiddelaar"}""");
        return dispute;
    }

    /** By the partner; the id of what was made. */
    private String done(String path, String json) {
        return levl.partner()
                .contentType("application/json")
                .body(json.formatted(levl.partnerId()))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
