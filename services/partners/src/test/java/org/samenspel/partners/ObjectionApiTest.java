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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.MovableClock;

/** A contact of the partner who objects to being used, or says that what is written is wrong. */
@QuarkusTest
class ObjectionApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String surname = "Bezwaar" + levl.networkNumber();
    private String contact = "";

    @Inject
    MovableClock clock;

    @BeforeEach
    void contactOfThePartner() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        contact = levl.create("/organizations/" + levl.partnerId() + "/contacts", """
                {"name":"Ann %s","period":{"start":"2022-01-01"}}""".formatted(surname));
    }

    @Test
    void whatIsObjectedToIsOutOfUseUntilTheObjectionIsRejected() {
        String objection = granted("objection");
        levl.manager().get(contact).then().statusCode(404);
        officer().get("/personalDataRequests?restricting=true").then().body("items.id", contains(idOf(objection)));

        conclude(objection, "\"result\":\"rejected\",\"ground\":\"overridingInterest\"")
                .statusCode(200)
                .body("conclusion.result", equalTo("rejected"))
                .body("conclusion.ground", equalTo("overridingInterest"))
                .body("conclusion.concludedOn", equalTo("2022-06-01"))
                .body("liftGround", equalTo("objectionDecided"));

        levl.manager().get(contact).then().statusCode(200);
        officer().get("/personalDataRequests?restricting=true").then().body("items", empty());
        assertThat(AuditTrail.of(UUID.fromString(idOf(objection))))
                .contains("concludePersonalDataRequest changed personalDataRequest 1->2 done");
    }

    @Test
    void whatIsObjectedToStaysOutOfUseOnceTheObjectionIsUpheld() {
        String objection = granted("objection");

        conclude(objection, "\"result\":\"upheld\"").statusCode(200).body("liftedOn", nullValue());

        levl.manager().get(contact).then().statusCode(404);
        conclude(objection, "\"result\":\"upheld\"").statusCode(409).body("type", endsWith(":nothingToConclude"));
    }

    @Test
    void objectionIsLateUntilItIsDecided() {
        String objection = granted("objection");
        officer().get("/personalDataRequests?late=true").then().body("items", empty());

        clock.moveTo(Instant.parse("2022-07-02T10:00:00Z"));

        officer()
                .get("/personalDataRequests?late=true")
                .then()
                .body("items.id", contains(idOf(objection)))
                .body("items[0].state", equalTo("answered"))
                .body("items[0].late", equalTo(true));
        conclude(objection, "\"result\":\"upheld\"").statusCode(200).body("late", equalTo(false));
        officer().get("/personalDataRequests?late=true").then().body("items", empty());
        officer().get("/personalDataRequests?late=false").then().body("items.id", contains(idOf(objection)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"objection", "correction"})
    void whatIsGrantedAboutNoRecordIsNeitherLateNorRestricting(String kind) {
        String request = levl.asked(kind, surname);
        confirm(request, "");

        clock.moveTo(Instant.parse("2022-07-02T10:00:00Z"));

        levl.manager().get(contact).then().statusCode(200);
        officer().get("/personalDataRequests?late=true").then().body("items", empty());
        officer().get("/personalDataRequests?restricting=true").then().body("items", empty());
        officer()
                .get("/personalDataRequests?late=false&restricting=false")
                .then()
                .body("items.id", contains(idOf(request)));
        conclude(request, "\"result\":\"rejected\",\"ground\":\"unfounded\"").statusCode(409);
    }

    @Test
    void correctionSaysWithWhatItIsPutRightUntilItIs() {
        String correction = granted("correction");
        officer()
                .get(correction)
                .then()
                .body("confirmed[0].correction.operation", equalTo("changeContact"))
                .body("confirmed[0].correction.href", endsWith("/partners/v1" + contact));

        levl.manager()
                .header("If-Match", levl.etag(contact))
                .contentType("application/merge-patch+json")
                .body("{\"function\":\"directeur\"}")
                .patch(contact)
                .then()
                .statusCode(200);
        conclude(correction, "\"result\":\"upheld\"").statusCode(400).body("issues.name", contains("result"));
        conclude(correction, "\"result\":\"corrected\"")
                .statusCode(200)
                .body("conclusion.result", equalTo("corrected"))
                .body("confirmed[0].correction", nullValue());
    }

    @Test
    void rejectionHasAGround() {
        conclude(granted("objection"), "\"result\":\"rejected\"").statusCode(400);
        conclude(granted("correction"), "\"result\":\"corrected\",\"ground\":\"accurate\"")
                .statusCode(400);
    }

    /** What is asked, confirmed to be about the contact; its address. */
    private String granted(String kind) {
        String request = levl.asked(kind, surname);
        confirm(request, "\"" + officer().get(request).path("candidates[0].id") + "\"");
        return request;
    }

    private void confirm(String request, String candidates) {
        officer()
                .header("If-Match", "*")
                .body("{\"outcome\":\"granted\",\"candidateIds\":[%s]}".formatted(candidates))
                .put(request + "/confirmation")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse conclude(String request, String result) {
        return officer()
                .header("If-Match", "*")
                .body("{%s,\"personInformedOn\":\"2022-06-01\"}".formatted(result))
                .put(request + "/conclusion")
                .then();
    }

    private RequestSpecification officer() {
        return levl.as("privacyOfficer", levl.networkNumber());
    }
}
