package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

/** Somebody who is a contact of the partner, and signed an agreement for it. */
@QuarkusTest
class PersonalDataApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String surname = "Wisbaar" + levl.networkNumber();
    private final String key = UUID.randomUUID().toString();
    private String contact = "";
    private String agreement = "";

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void contactWhoSigned() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        contact = "/organizations/" + levl.partnerId() + "/contacts/"
                + addContact().statusCode(201).extract().path("id");
        agreement = levl.proposed();
        levl.change(agreement, "/signatures", signature()).statusCode(201);
    }

    @Test
    void erasedPersonIsNamedNowhereAndWhatItDidStays() {
        String request = levl.asked("erasure", surname + " ann");
        List<String> found = officer()
                .get(request)
                .then()
                .statusCode(200)
                .body("candidates.place.kind", containsInAnyOrder("contact", "signature"))
                .body("candidates.content", everyItem(hasEntry("name", "Ann " + surname)))
                .extract()
                .path("candidates.id");

        confirm(request, found)
                .statusCode(200)
                .body("state", equalTo("answered"))
                .body("person", nullValue())
                .body("candidates", nullValue())
                .body("confirmed.kind", containsInAnyOrder("contact", "signature"));

        levl.manager().get(contact).then().statusCode(404);
        levl.manager()
                .get(agreement)
                .then()
                .body("parties[0].signatures.name", contains("—"))
                .body("parties[0].signatures.capacity", contains("directeur"))
                .body("parties[0].signatures.signedOn", contains("2021-08-25"))
                .body("parties[0].state", equalTo("signed"))
                .body("parties[0].oddities", empty());
        assertThat(tablesThatName()).isEmpty();
    }

    @Test
    void correctionOfWhatIsErasedSaysNothingToPutRight() {
        String correction = levl.asked("correction", "Ann " + surname);
        confirm(correction, candidates(correction))
                .body("confirmed.correction.operation", containsInAnyOrder("changeContact", "withdrawFact"));
        String erasure = levl.asked("erasure", "Ann " + surname);

        confirm(erasure, candidates(erasure)).statusCode(200);

        officer()
                .get(correction)
                .then()
                .body("confirmed.kind", containsInAnyOrder("contact", "signature"))
                .body("confirmed.correction", everyItem(nullValue()));
    }

    @Test
    void requestThatIsSentAgainAfterTheErasureIsCarriedOutOnceAndAnsweredWithoutTheName() {
        levl.manager()
                .header("If-Match", levl.etag(contact))
                .delete(contact)
                .then()
                .statusCode(204);

        addContact().statusCode(201).body("name", equalTo("—")).body("id", equalTo(idOf(contact)));
        levl.manager().get(contact).then().statusCode(404);
    }

    @Test
    void accessGivesWhatIsStoredWithAReasonThatTheAuditKeeps() {
        String request = levl.asked("access", "ann " + surname);
        open(request, "answerToPerson").statusCode(409).body("type", endsWith(":accessNotGranted"));
        confirm(request, candidates(request)).statusCode(200);

        open(request, "answerToPerson")
                .statusCode(200)
                .body("madeOn", equalTo("2022-06-01"))
                .body("records.kind", containsInAnyOrder("contact", "signature"))
                .body("records.find { it.kind == 'contact' }.content.email", equalTo(surname + "@example.org"))
                .body("records.find { it.kind == 'signature' }.content.capacity", equalTo("directeur"));
        open(request, "curiosity").statusCode(400).body("issues.name", contains("reason"));

        assertThat(AuditTrail.of(UUID.fromString(idOf(request))))
                .contains("openPersonalDataReport read personalDataRequest null->null answerToPerson")
                .contains("confirmPersonalDataRequest changed personalDataRequest 0->1 done");
    }

    @Test
    void onlyWhatTheOrganizationKeepsIsFound() {
        String partnerOfficer = PartnersFixtures.token("privacyOfficer", levl.partnerNumber());

        PartnersFixtures.as(partnerOfficer)
                .contentType("application/json")
                .body("""
                        {"kind":"access","person":{"name":"Ann %s"}}""".formatted(surname))
                .post("/personalDataRequests")
                .then()
                .statusCode(201)
                .body("candidates", empty())
                .body("person", nullValue());
    }

    @Test
    void refusalChangesNothingAndForgetsWhoAsked() {
        String request = levl.asked("erasure", "Ann " + surname);
        answer(request, "{\"outcome\":\"refused\",\"candidateIds\":[]}").statusCode(400);

        answer(request, "{\"outcome\":\"refused\",\"ground\":\"legalClaim\",\"candidateIds\":[]}")
                .statusCode(200)
                .body("outcome", equalTo("refused"))
                .body("ground", equalTo("legalClaim"));

        levl.manager().get(contact).then().statusCode(200).body("name", equalTo("Ann " + surname));
        officer().get(request).then().body("person", nullValue());
        confirm(request, List.of()).statusCode(409).body("type", endsWith(":personalDataRequestAnswered"));
    }

    @Test
    void nothingIsConfirmedThatIsNoCandidate() {
        String request = levl.asked("erasure", "Iemand Anders " + surname);

        confirm(request, List.of(UUID.randomUUID().toString()))
                .statusCode(400)
                .body("issues.name", contains("candidateIds"));
        officer().get(request).then().body("state", equalTo("open"));
    }

    @Test
    void isLateAMonthAfterItCame() {
        String request = levl.asked("objection", "Ann " + surname);
        officer().get("/personalDataRequests?late=true").then().body("items", empty());
        double before = late();

        clock.moveTo(Instant.parse("2022-07-02T10:00:00Z"));

        officer()
                .get("/personalDataRequests?late=true")
                .then()
                .body("items.id", contains(idOf(request)))
                .body("items[0].dueOn", equalTo("2022-07-01"))
                .body("items[0].late", equalTo(true))
                .body("items[0].person", nullValue());
        officer().get("/personalDataRequests?state=answered").then().body("items", empty());
        assertThat(late()).isGreaterThan(before);
    }

    /** As the operator sees it. */
    private double late() {
        return meters.get("samenspel.personal.data.requests.late").gauge().value();
    }

    private ValidatableResponse addContact() {
        return levl.manager()
                .header("Idempotency-Key", key)
                .body("""
                        {"name":"Ann %1$s","email":"%1$s@example.org","period":{"start":"2022-01-01"}}""".formatted(surname))
                .post("/organizations/" + levl.partnerId() + "/contacts")
                .then();
    }

    private String signature() {
        return PartnersFixtures.signature(levl.partnerId(), "2021-08-25", levl.textSha256(agreement))
                .replace("Ondertekenaar " + levl.partnerId(), "Ann " + surname);
    }

    private RequestSpecification officer() {
        return levl.as("privacyOfficer", levl.networkNumber());
    }

    private List<String> candidates(String request) {
        return officer().get(request).path("candidates.id");
    }

    private ValidatableResponse confirm(String request, List<String> candidates) {
        String ids = String.join("\",\"", candidates);
        return answer(
                request,
                "{\"outcome\":\"granted\",\"candidateIds\":[%s]}".formatted(ids.isEmpty() ? "" : '"' + ids + '"'));
    }

    private ValidatableResponse answer(String request, String decision) {
        return officer()
                .header("If-Match", "*")
                .body(decision)
                .put(request + "/confirmation")
                .then();
    }

    private ValidatableResponse open(String request, String reason) {
        return officer()
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post(request + "/reports")
                .then();
    }

    private List<String> tablesThatName() {
        List<String> tables = new ArrayList<>(Database.rowCounts().keySet());
        tables.addAll(List.of("audit_record", "audit_seal"));
        return tables.stream()
                .filter(table -> !Database.query(
                                "select 1 from %s t where t::text ilike '%%%s%%'".formatted(table, surname))
                        .isEmpty())
                .toList();
    }
}
