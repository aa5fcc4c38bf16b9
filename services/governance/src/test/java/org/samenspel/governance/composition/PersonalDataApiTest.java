package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.Database;

/** A member of a board with an account, something elsewhere, and a conflict of interest in a meeting. */
@QuarkusTest
class PersonalDataApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final String surname = "Wisbaar" + levl.registered().code();
    private String person = "";
    private String meeting = "";

    @BeforeEach
    void memberWithAConflict() {
        String board = levl.body("board");
        person = "/persons/" + levl.seated(board, "member");
        levl.patch(person, "{\"displayName\":\"Ann %1$s\",\"account\":\"sub-%1$s\"}".formatted(surname))
                .statusCode(200);
        levl.created(person + "/otherMandates", """
                {"kind":"board","title":"penningmeester","organization":"Vzw %s","paid":false,"executive":false,
                 "period":{"start":"2019-01-01"}}""".formatted(surname));
        meeting = levl.meeting(board);
        levl.declare(meeting, idOf(person), "2").statusCode(200);
        levl.start(meeting, List.of(idOf(person))).statusCode(200);
    }

    @Test
    void accessGivesAllThatHangsOnThePerson() {
        String request = levl.asked("access", surname + ", ann");
        officer()
                .get(request)
                .then()
                .body("candidates.place.recordId", contains(idOf(person)))
                .body("candidates[0].matched", contains("name"))
                .body("candidates[0].content.displayName", equalTo("Ann " + surname));
        confirm(request).statusCode(200);

        officer()
                .body("{\"reason\":\"answerToPerson\"}")
                .post(request + "/reports")
                .then()
                .statusCode(200)
                .body("records.kind", contains("person", "otherMandate", "mandate", "attendance", "conflict"))
                .body("records[0].content.account", equalTo("sub-" + surname))
                .body("records[1].content.title", equalTo("penningmeester"))
                .body("records[2].content.role", equalTo("member"))
                .body("records[3].recordId", equalTo(idOf(meeting)))
                .body("records[4].content.reason", equalTo("Vennoot van een bureau"));
        assertThat(AuditTrail.of(UUID.fromString(idOf(request))))
                .contains("openPersonalDataReport read personalDataRequest null->null answerToPerson");
    }

    @Test
    void erasedPersonIsNamedNowhereAndWhatItDidStays() {
        String request = askedByAccount();
        officer().get(request).then().body("candidates[0].matched", contains("account"));

        confirm(request).statusCode(200).body("outcome", equalTo("granted")).body("person", nullValue());

        levl.secretary().get(person).then().body("displayName", equalTo("—")).body("account", nullValue());
        levl.secretary().get(meeting).then().body("conflicts.personId", containsInAnyOrder(idOf(person)));
        List<String> tables = new ArrayList<>(Database.rowCounts().keySet());
        tables.addAll(List.of("audit_record", "audit_seal"));
        assertThat(tables)
                .allSatisfy(table -> assertThat(Database.query(
                                "select 1 from %s t where t::text ilike '%%%s%%'".formatted(table, surname)))
                        .as(table)
                        .isEmpty());
    }

    @Test
    void correctionOfWhoIsErasedSaysNothingToPutRight() {
        String correction = levl.asked("correction", "Ann " + surname);
        confirm(correction).body("confirmed[0].correction.operation", equalTo("correctPerson"));

        confirm(askedByAccount()).statusCode(200);

        officer()
                .get(correction)
                .then()
                .body("confirmed.recordId", contains(idOf(person)))
                .body("confirmed[0].correction", nullValue());
    }

    @Test
    void nobodyOfAnotherOrganizationIsFound() {
        GovernanceFixtures stranger = GovernanceFixtures.organization();

        String request = stranger.asked("erasure", "Ann " + surname);

        GovernanceFixtures.as(stranger.token("privacyOfficer"))
                .get(request)
                .then()
                .body("candidates", empty());
    }

    private String askedByAccount() {
        return "/personalDataRequests/"
                + officer()
                        .body("{\"kind\":\"erasure\",\"person\":{\"account\":\"sub-%s\"}}".formatted(surname))
                        .post("/personalDataRequests")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private RequestSpecification officer() {
        return GovernanceFixtures.as(levl.token("privacyOfficer"));
    }

    private ValidatableResponse confirm(String request) {
        String candidate = officer().get(request).path("candidates[0].id");
        return officer()
                .header("If-Match", "*")
                .body("{\"outcome\":\"granted\",\"candidateIds\":[\"%s\"]}".formatted(candidate))
                .put(request + "/confirmation")
                .then();
    }
}
