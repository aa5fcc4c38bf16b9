package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

/** What is withdrawn, joined, left and dropped, over HTTP. */
@QuarkusTest
class AgreementFactsApiTest {

    private static final List<String> STATES = List.of("draft", "proposed", "signed", "active", "ended", "dropped");

    @Inject
    MovableClock clock;

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String third = Registered.number();
    private String thirdId = "";

    @BeforeEach
    void whileItIsActive() {
        clock.moveTo(Instant.parse("2023-06-01T10:00:00Z"));
    }

    @Test
    void readsTodayWithoutAndWithAsOfAlike() {
        String agreement = levl.signed();

        assertThat(body(levl.manager(), agreement, "")).isEqualTo(body(levl.manager(), agreement, "?asOf=2023-06-01"));
        clock.moveTo(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(body(levl.manager(), agreement, "")).isEqualTo(body(levl.manager(), agreement, "?asOf=2027-01-01"));
        assertThat(levl.state(agreement)).isEqualTo("ended");
    }

    @Test
    void listsByStateOnDayAsTheAgreementIsReadOnThatDay() {
        String agreement = levl.active();
        levl.giveNotice(agreement, levl.partnerId(), "2023-05-10").statusCode(201);
        String reference = levl.manager().get(agreement).path("reference");

        for (String day : List.of("2021-08-24", "2021-08-25", "2021-12-31", "2022-01-01", "2024-05-10", "2024-05-11")) {
            String state = levl.manager().get(agreement + "?asOf=" + day).path("state");
            for (String asked : STATES) {
                levl.manager()
                        .get("/agreements?reference=" + reference + "&state=" + asked + "&asOf=" + day)
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(asked.equals(state) ? 1 : 0));
            }
        }
        levl.manager()
                .get("/agreements?reference=" + reference + "&endsUntil=2024-05-10")
                .then()
                .body("items.endsOn", contains("2024-05-10"));
        levl.manager()
                .get("/agreements?reference=" + reference + "&endsUntil=2024-05-09")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void organizationThatAPartyStandsForListsItInTheStateInWhichItReadsIt() {
        Registered municipality = Registered.organization();
        String party = "{\"organizationId\":\"" + levl.partnerId() + "\"";
        thirdId = idOf(levl.registered("Derde", third));
        String agreement = levl.create(
                "/agreements",
                levl.agreement("NAMENS-" + UUID.randomUUID())
                        .replace(party, party + ",\"onBehalfOf\":[\"" + municipality.id() + "\"]")
                        .replace("\"parties\":[", "\"parties\":[{\"organizationId\":\"" + thirdId + "\"},"));
        levl.propose(agreement).statusCode(200);
        for (String one : List.of(thirdId, levl.partnerId(), levl.networkId())) {
            levl.sign(agreement, one, "2021-08-25").statusCode(201);
        }
        levl.giveNotice(agreement, levl.partnerId(), "2022-05-10").statusCode(201);
        clock.moveTo(Instant.parse("2027-06-01T10:00:00Z"));
        Supplier<RequestSpecification> reader = () -> PartnersFixtures.as(municipality.token("partner"));

        levl.manager().get(agreement).then().body("state", equalTo("ended"));
        reader.get().get(agreement).then().body("state", equalTo("active"));
        reader.get().get("/agreements?state=active").then().body("items.id", contains(idOf(agreement)));
        reader.get().get("/agreements?state=ended").then().body("total", equalTo(0));
    }

    @Test
    void partyThatLeftSeesTheAgreementOfItsLastDayForEver() {
        String agreement = ofThree();
        levl.giveNotice(agreement, thirdId(), "2022-05-10").statusCode(201);
        String late = levl.amendment(agreement, "{\"proposedOn\":\"2023-05-20\"}");
        levl.consent(agreement, late, levl.partnerId(), "2023-05-20").statusCode(201);
        levl.consent(agreement, late, levl.networkId(), "2023-05-20").statusCode(201);

        var gone = third();
        gone.get(agreement)
                .then()
                .statusCode(200)
                .body("parties[2].state", equalTo("leaving"))
                .body("articles[2].paragraphs[0].text", equalTo("minstens 1 keer per jaar"));
        third().get(agreement + "/amendments").then().body("items", hasSize(0));
        third().get(late).then().statusCode(404);
        clock.moveTo(Instant.parse("2027-06-01T10:00:00Z"));
        third().get(agreement).then().body("state", equalTo("active")).body("asOf", equalTo("2023-05-10"));
        third().get("/agreements?state=active").then().body("items.asOf", contains("2023-05-10"));
        third().get("/agreements?state=ended").then().body("total", equalTo(0));
        third().header("If-Match", levl.etag(agreement))
                .body("""
                        {"organizationId":"%s","consentedOn":"2023-05-21"}""".formatted(thirdId()))
                .post(late + "/consents")
                .then()
                .statusCode(409)
                .body("type", endsWith(":partyLeft"));
    }

    @Test
    void whoJoinsSeesTheAgreementFromItsFirstDayOn() {
        String agreement = levl.active();
        String accession = levl.amendment(agreement, """
                {"articles":[],"proposedOn":"2023-01-15",
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2023-04-01"}}""".formatted(thirdId()));
        third().get(agreement).then().statusCode(200);
        levl.consent(agreement, accession, levl.partnerId(), "2023-02-01").statusCode(201);
        levl.consent(agreement, accession, levl.networkId(), "2023-02-01")
                .body("effectiveOn", nullValue())
                .body("joining.firstDay", equalTo("2023-04-01"));
        levl.sign(agreement, thirdId(), "2023-03-01").statusCode(201);

        third().get(agreement).then().statusCode(200).body("parties[2].joinedOn", equalTo("2023-04-01"));
        third().get(agreement + "?asOf=2023-04-01").then().statusCode(200);
        third().get(agreement + "?asOf=2023-03-31").then().statusCode(200).body("asOf", equalTo("2023-04-01"));
    }

    @Test
    void whoJoinedReadsNothingThatWasAskedOfADutyBefore() {
        clock.moveTo(Instant.parse("2024-06-01T10:00:00Z"));
        String agreement = levl.active();
        String obligation = levl.obligation(agreement, "onRequest", """
                {"kind":"onRequest","within":"P1M"}""");
        for (String day : List.of("2024-01-31", "2024-02-01")) {
            levl.create(obligation + "/requests", """
                    {"requestedById":"%s","requestedOn":"%s"}""".formatted(levl.partnerId(), day));
        }
        String joining = levl.create(agreement + "/amendments", """
                {"organizationId":"%s","title":{"nl":"Erbij"},"proposedOn":"2024-01-10",
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2024-02-01"}}""".formatted(levl.partnerId(), thirdId()));
        levl.consent(agreement, joining, levl.partnerId(), "2024-01-15").statusCode(201);
        levl.consent(agreement, joining, levl.networkId(), "2024-01-15").statusCode(201);
        levl.sign(agreement, thirdId(), "2024-01-20").statusCode(201);

        third().get(obligation).then().body("requests.requestedOn", contains("2024-02-01"));
        levl.partner().get(obligation).then().body("requests.requestedOn", contains("2024-01-31", "2024-02-01"));
    }

    @Test
    void withdrawnNoticeIsReadWithItsReasonAndTheAgreementGoesOn() {
        String agreement = levl.active();
        levl.giveNotice(agreement, levl.partnerId(), "2022-05-10")
                .statusCode(201)
                .body("state", equalTo("ended"));

        levl.withdraw(agreement, "/facts/" + levl.fact(agreement, "notice") + "/withdrawal")
                .statusCode(200)
                .body("state", equalTo("active"))
                .body("endsOn", equalTo("2026-12-31"));

        levl.partner()
                .get(agreement + "/facts")
                .then()
                .body("items.find { it.kind == 'notice' }.withdrawal.reason", equalTo("Vergissing"))
                .body("items.find { it.kind == 'notice' }.withdrawal.withdrawnOn", equalTo("2023-06-01"));
        levl.withdraw(agreement, "/facts/" + levl.fact(agreement, "notice") + "/withdrawal")
                .statusCode(409)
                .body("type", endsWith(":alreadyWithdrawn"));
    }

    @Test
    void amendmentThatIsTakenBackIsReadWithItsReason() {
        String agreement = levl.active();
        String amendment = levl.amendment(agreement);

        levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body("{\"reason\":\"Vergissing\"}")
                .put(amendment + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Vergissing"));
        levl.consent(agreement, amendment, levl.partnerId(), "2023-06-01")
                .statusCode(409)
                .body("type", endsWith(":alreadyWithdrawn"));
    }

    @Test
    void draftIsDeletedWithItsObligationsAndWhatPartiesSawIsKept() {
        String draft = levl.draft();
        levl.obligation(draft, "any", "{\"kind\":\"onRequest\",\"within\":\"P1M\"}");
        levl.manager().header("If-Match", levl.etag(draft)).delete(draft).then().statusCode(204);
        levl.manager().get(draft).then().statusCode(404);

        String seen = levl.proposed();
        levl.withdraw(seen, "/withdrawal").statusCode(200).body("state", equalTo("draft"));
        levl.partner().get(seen).then().statusCode(404);
        levl.manager()
                .header("If-Match", levl.etag(seen))
                .delete(seen)
                .then()
                .statusCode(409)
                .body("type", endsWith(":agreementWasProposed"));
        levl.propose(seen).statusCode(200).body("state", equalTo("proposed"));
    }

    @Test
    void draftStaysWhileAnotherAgreementOrAProjectThatCountsStandsUnderIt() {
        String parent = levl.draft();
        String child = levl.create(
                "/agreements",
                new JsonObject(levl.agreement("ONDER-" + UUID.randomUUID()))
                        .put("parentAgreementId", idOf(parent))
                        .encode());
        deleted(parent).statusCode(409).body("type", endsWith(":agreementHasChildren"));
        deleted(child).statusCode(204);

        String project = levl.create("/projects", """
                {"reference":"hands-on","title":{"nl":"Hands on Inclusion"},"period":{"start":"2021-01-01"},
                 "promoterId":"%s","agreementId":"%s"}""".formatted(levl.networkId(), idOf(parent)));
        deleted(parent).statusCode(409).body("type", endsWith(":agreementHasChildren"));

        levl.manager()
                .header("If-Match", levl.etag(project))
                .body("{\"reason\":\"Vergissing\"}")
                .put(project + "/withdrawal")
                .then()
                .statusCode(200);
        deleted(parent).statusCode(204);
        levl.manager().get(project).then().statusCode(200).body("agreementId", nullValue());
    }

    private ValidatableResponse deleted(String agreement) {
        return levl.manager()
                .header("If-Match", levl.etag(agreement))
                .delete(agreement)
                .then();
    }

    @Test
    void agreementWithPartyThatRefusesIsConcludedWithoutIt() {
        String agreement = ofThreeProposed();
        levl.sign(agreement, levl.partnerId(), "2021-08-25").statusCode(201);
        levl.sign(agreement, levl.networkId(), "2021-08-25").statusCode(201);
        levl.manager()
                .body("""
                {"organizationId":"%s","refusedOn":"2021-09-01","reason":"Neen"}""".formatted(thirdId()))
                .post(agreement + "/refusals")
                .then()
                .statusCode(201)
                .body("parties[2].state", equalTo("refused"));

        change(agreement, "/exclusions", """
                {"organizationId":"%s","excludedOn":"2021-09-02"}""".formatted(thirdId()))
                .statusCode(200)
                .body("state", equalTo("active"))
                .body("exclusion", nullValue())
                .body("parties", hasSize(2));
        String read = third().get(agreement)
                .then()
                .body("state", equalTo("proposed"))
                .body("asOf", equalTo("2021-09-01"))
                .body("exclusion.organization.id", equalTo(thirdId()))
                .body("exclusion.excludedOn", equalTo("2021-09-02"))
                .body("exclusion.factId", equalTo(levl.fact(agreement, "exclusion")))
                .extract()
                .path("textSha256");
        third().body(PartnersFixtures.signature(thirdId(), "2021-09-03", read))
                .post(agreement + "/signatures")
                .then()
                .body("type", endsWith(":notAParty"));
    }

    @Test
    void agreementOfWhichNothingComesIsDropped() {
        String agreement = levl.proposed();

        levl.withdraw(agreement, "/drop").statusCode(200).body("state", equalTo("dropped"));
        levl.partner().get(agreement).then().body("state", equalTo("dropped"));
    }

    @Test
    void partyThatLeftComesInAgainAndReadsNothingOfBetween() {
        clock.moveTo(Instant.parse("2024-06-01T10:00:00Z"));
        String agreement = ofThree();
        levl.giveNotice(agreement, thirdId(), "2022-02-01").statusCode(201);
        String between = levl.amendment(agreement, "{\"proposedOn\":\"2023-03-01\"}");
        levl.consent(agreement, between, levl.partnerId(), "2023-03-01").statusCode(201);
        levl.consent(agreement, between, levl.networkId(), "2023-03-01").statusCode(201);
        String again = levl.create(agreement + "/amendments", """
                {"organizationId":"%s","title":{"nl":"Toch weer"},"proposedOn":"2024-01-10",
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2024-02-01"}}""".formatted(levl.partnerId(), thirdId()));
        levl.consent(agreement, again, levl.partnerId(), "2024-01-15").statusCode(201);
        levl.consent(agreement, again, levl.networkId(), "2024-01-15").statusCode(201);
        levl.sign(agreement, thirdId(), "2024-01-20").statusCode(201);

        third().get(agreement)
                .then()
                .body(
                        "parties.find { it.organization.id == '%s' }.times.from".formatted(thirdId()),
                        contains(null, "2024-02-01"))
                .body(
                        "parties.find { it.organization.id == '%s' }.times.until".formatted(thirdId()),
                        contains("2023-02-01", null))
                .body("parties.find { it.organization.id == '%s' }.state".formatted(thirdId()), equalTo("signed"))
                .body("parties", hasSize(3));
        assertThat(body(third(), agreement, "?asOf=2023-06-01"))
                .isEqualTo(body(third(), agreement, "?asOf=2023-02-01"));
        third().get(agreement + "/amendments").then().body("items.id", contains(idOf(again)));
    }

    @Test
    void whoJoinedFindsTheAgreementOnADayBeforeAsItWasOnItsFirstOne() {
        clock.moveTo(Instant.parse("2024-06-01T10:00:00Z"));
        String agreement = levl.signed();
        String joining = levl.create(agreement + "/amendments", """
                {"organizationId":"%s","title":{"nl":"Erbij"},"proposedOn":"2024-01-10",
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2024-02-01"}}""".formatted(levl.partnerId(), thirdId()));
        levl.consent(agreement, joining, levl.partnerId(), "2024-01-15").statusCode(201);
        levl.consent(agreement, joining, levl.networkId(), "2024-01-15").statusCode(201);
        levl.sign(agreement, thirdId(), "2024-01-20").statusCode(201);

        for (String before : List.of("2020-01-01", "2023-06-01", "2024-01-31")) {
            third().get(agreement + "?asOf=" + before).then().body("asOf", equalTo("2024-02-01"));
            third().get("/agreements?state=active&asOf=" + before).then().body("items.asOf", contains("2024-02-01"));
            third().get("/agreements?state=draft&asOf=" + before).then().body("items", hasSize(0));
        }
        third().get("/agreements?state=active&asOf=2024-02-01").then().body("items.id", contains(idOf(agreement)));
        third().get("/agreements?state=active").then().body("items.id", contains(idOf(agreement)));
    }

    private ValidatableResponse change(String agreement, String what, String json) {
        return levl.manager()
                .header("If-Match", levl.etag(agreement))
                .body(json)
                .post(agreement + what)
                .then();
    }

    private String ofThreeProposed() {
        JsonObject three = new JsonObject(levl.agreement("DRIE-" + UUID.randomUUID()));
        three.getJsonArray("parties").add(new JsonObject().put("organizationId", thirdId()));
        String agreement = levl.create("/agreements", three.encode());
        levl.propose(agreement).statusCode(200);
        return agreement;
    }

    private String ofThree() {
        String agreement = ofThreeProposed();
        for (String party : List.of(levl.partnerId(), levl.networkId(), thirdId())) {
            levl.sign(agreement, party, "2021-08-25").statusCode(201);
        }
        return agreement;
    }

    private String thirdId() {
        if (thirdId.isEmpty()) {
            thirdId = idOf(levl.registered("Derde", third));
        }
        return thirdId;
    }

    private RequestSpecification third() {
        thirdId();
        return levl.as("partner", third);
    }

    private static String body(RequestSpecification reader, String agreement, String query) {
        return reader.get(agreement + query).then().statusCode(200).extract().asString();
    }
}
