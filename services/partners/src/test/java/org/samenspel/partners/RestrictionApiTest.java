package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.retention.Retention;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.MovableClock;

/** Somebody who is a contact of the partner until the end of May 2022, signed for it, and asked that this is not used for now. */
@QuarkusTest
class RestrictionApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String surname = "Beperkt" + levl.networkNumber();
    private String contacts = "";
    private String contact = "";
    private String agreement = "";
    private String signature = "";

    @Inject
    MovableClock clock;

    @Inject
    Retention retention;

    @BeforeEach
    void contactWhoSigned() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        contacts = "/organizations/" + levl.partnerId() + "/contacts";
        contact = levl.create(contacts, """
                {"name":"Ann %s","period":{"start":"2022-01-01","end":"2022-05-31"}}""".formatted(surname));
        agreement = levl.proposed();
        String signing = PartnersFixtures.signature(levl.partnerId(), "2021-08-25", levl.textSha256(agreement));
        levl.change(agreement, "/signatures", signing.replace("Ondertekenaar " + levl.partnerId(), "Ann " + surname))
                .statusCode(201);
        signature = agreement + "/facts/" + levl.fact(agreement, "signature");
    }

    @Test
    void restrictedContactIsShownToThePrivacyOfficerAlone() {
        restricted();

        levl.manager()
                .get(contacts)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        levl.manager().get(contact).then().statusCode(404);
        levl.partner().get(contacts).then().statusCode(200).body("items", empty());
        assertThat(levl.manager().accept("text/csv").get("/organizations").asString())
                .doesNotContain(surname);
        officer()
                .get(levl.asked("access", surname))
                .then()
                .body("candidates.restricted", contains(true, true))
                .body("candidates.find { it.place.kind == 'contact' }.content.name", equalTo("Ann " + surname));
    }

    @Test
    void restrictedContactIsNeitherChangedNorRemoved() {
        restricted();

        assertRestricted(levl.manager()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"function\":\"directeur\"}")
                .patch(contact)
                .then());
        assertRestricted(levl.manager().header("If-Match", "*").delete(contact).then());
    }

    @Test
    void restrictedSignatoryIsShownToThePartiesAndWhatItSignedIsNotTakenBack() {
        restricted();

        levl.partner().get(agreement).then().body("parties[0].signatures.name", contains("Ann " + surname));
        assertRestricted(levl.withdraw(agreement, signature.substring(agreement.length()) + "/withdrawal"));
        assertRestricted(levl.withdraw(agreement, "/withdrawal"));
    }

    @Test
    void whatIsRestrictedIsErasedNeitherByTimeNorOnRequest() {
        String restriction = restricted();
        clock.moveTo(Instant.parse("2023-06-01T10:00:00Z"));

        retention.forgetWhatIsOver();
        String erasure = levl.asked("erasure", surname);
        assertRestricted(confirm(erasure, candidates(erasure)));
        officer()
                .get(erasure)
                .then()
                .body("state", equalTo("open"))
                .body("candidates.restricted", contains(true, true));

        lift(restriction, "2023-05-31").statusCode(200);
        levl.manager().get(contact).then().statusCode(200);
        retention.forgetWhatIsOver();
        levl.manager().get(contact).then().statusCode(404);
        confirm(erasure, candidates(erasure)).statusCode(200);
        levl.partner().get(agreement).then().body("parties[0].signatures.name", contains("—"));
    }

    @Test
    void liftedRestrictionLeavesEverythingAsItWasAndTheAuditSaysWhoLiftedIt() {
        String restriction = restricted();
        officer()
                .get("/personalDataRequests?restricting=true")
                .then()
                .body("items.id", contains(idOf(restriction)))
                .body("items[0].liftedOn", nullValue());

        lift(restriction, "2022-06-02").statusCode(400).body("issues.name", contains("personInformedOn"));
        lift(restriction, "2022-06-01")
                .statusCode(200)
                .body("liftedOn", equalTo("2022-06-01"))
                .body("liftGround", equalTo("accuracyVerified"))
                .body("personInformedOn", equalTo("2022-06-01"));
        lift(restriction, "2022-06-01").statusCode(409).body("type", endsWith(":restrictionNotInForce"));

        levl.manager().get(contacts).then().body("items.name", contains("Ann " + surname));
        officer().get("/personalDataRequests?restricting=true").then().body("items", empty());
        officer().get("/personalDataRequests?restricting=false").then().body("items.id", contains(idOf(restriction)));
        assertThat(AuditTrail.of(UUID.fromString(idOf(restriction))))
                .contains("confirmPersonalDataRequest changed personalDataRequest 0->1 done")
                .contains("liftPersonalDataRestriction changed personalDataRequest 1->2 done");
    }

    @Test
    void onlyARestrictionIsLifted() {
        lift(levl.asked("objection", surname), "2022-06-01")
                .statusCode(409)
                .body("type", endsWith(":restrictionNotInForce"));
    }

    /** A request for it that is granted, about both records; its address. */
    private String restricted() {
        String request = levl.asked("restriction", surname);
        confirm(request, candidates(request)).statusCode(200).body("outcome", equalTo("granted"));
        return request;
    }

    private RequestSpecification officer() {
        return levl.as("privacyOfficer", levl.networkNumber());
    }

    private List<String> candidates(String request) {
        return officer().get(request).path("candidates.id");
    }

    private ValidatableResponse confirm(String request, List<String> candidates) {
        return officer()
                .header("If-Match", "*")
                .body("{\"outcome\":\"granted\",\"candidateIds\":[\"%s\"]}".formatted(String.join("\",\"", candidates)))
                .put(request + "/confirmation")
                .then();
    }

    private ValidatableResponse lift(String request, String informedOn) {
        return officer()
                .header("If-Match", "*")
                .body("{\"ground\":\"accuracyVerified\",\"personInformedOn\":\"%s\"}".formatted(informedOn))
                .put(request + "/lifting")
                .then();
    }

    private static void assertRestricted(ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith(":personalDataRestricted"));
    }
}
