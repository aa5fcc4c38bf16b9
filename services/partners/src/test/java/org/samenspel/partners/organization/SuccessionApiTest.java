package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.partners.Replicas;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;
import org.samenspel.testing.Tokens;

/** The partner becomes another organization on 1 January 2025. */
@QuarkusTest
class SuccessionApiTest {

    private static final Instant BEFORE = Instant.parse("2024-12-31T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2025-01-01T12:00:00Z");

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String successorNumber = Registered.number();
    private String partner;
    private String successor;

    @Inject
    MovableClock clock;

    @BeforeEach
    void register() {
        partner = levl.partnerAddress();
        successor = levl.registered("Fusie", successorNumber);
    }

    @Test
    void clientWithTheOldCodeActsAsTheSuccessorFromItsDayOn() {
        String agreement = levl.proposed();
        succeed(partner, successor);

        clock.moveTo(BEFORE);
        client(successorNumber).get(agreement).then().statusCode(404);
        levl.partner().get(agreement).then().body("parties[0].organization.id", equalTo(idOf(partner)));

        clock.moveTo(AFTER);
        for (String number : List.of(levl.partnerNumber(), successorNumber)) {
            client(number)
                    .get(agreement)
                    .then()
                    .statusCode(200)
                    .body("parties[0].organization.id", equalTo(idOf(successor)))
                    .body("parties[0].predecessors.id", contains(idOf(partner)));
        }
        client(levl.partnerNumber())
                .get(agreement + "?asOf=2024-12-31")
                .then()
                .body("parties[0].organization.id", equalTo(idOf(partner)))
                .body("parties[0].predecessors", nullValue());
    }

    @Test
    void successorSignsForThoseBeforeItAndItsSignatureShowsThat() {
        clock.moveTo(BEFORE);
        String agreement = levl.proposed();
        succeed(partner, successor);
        clock.moveTo(AFTER);

        sign(agreement, successorNumber, idOf(successor))
                .statusCode(201)
                .body("parties[0].state", equalTo("signed"))
                .body("parties[0].signatures[0].successor.id", equalTo(idOf(successor)));

        withdraw(partner, "Het verkeerde dorp").statusCode(200).body("state", equalTo("withdrawn"));
        levl.partner()
                .get(agreement)
                .then()
                .body("parties[0].organization.id", equalTo(idOf(partner)))
                .body("parties[0].signatures[0].successor.id", equalTo(idOf(successor)));
        client(successorNumber).get(agreement).then().statusCode(404);
    }

    @Test
    void agreementOfBeforeTheMergerIsEnteredAfterItWithThoseThatMergedAsTwoParties() {
        String second = levl.registered("Tweede", Registered.number());
        succeed(partner, successor);
        succeed(second, successor);
        clock.moveTo(AFTER);

        String agreement = levl.create("/agreements", ofThree(second).encode());
        levl.propose(agreement).statusCode(200);
        for (String party : List.of(levl.partnerId(), levl.networkId(), idOf(second))) {
            levl.sign(agreement, party, "2021-08-25").statusCode(201);
        }

        levl.manager().get(agreement + "?asOf=2024-12-31").then().body("parties", hasSize(3));
        levl.manager()
                .get(agreement)
                .then()
                .body("state", equalTo("active"))
                .body("parties", hasSize(2))
                .body("parties.signatures.flatten().successor", everyItem(nullValue()));
    }

    @Test
    void thoseThatHadMergedByTheFirstDayAreNotTwoParties() {
        String second = levl.registered("Tweede", Registered.number());
        succeed(partner, successor);
        succeed(second, successor);
        clock.moveTo(AFTER);

        levl.manager()
                .body(ofThree(second)
                        .put("term", new JsonObject().put("start", "2025-01-01"))
                        .encode())
                .post("/agreements")
                .then()
                .statusCode(400)
                .body("type", endsWith(":partyTwice"))
                .body("issues.detail", contains(containsString("were one by 2025-01-01")));
    }

    private JsonObject ofThree(String second) {
        JsonObject agreement = new JsonObject(levl.agreement("DRIE-" + UUID.randomUUID()));
        agreement.getJsonArray("parties").add(new JsonObject().put("organizationId", idOf(second)));
        return agreement;
    }

    @Test
    void countsOnceASecondPersonConfirmedIt() {
        String agreement = levl.proposed();
        String succession =
                propose(partner, "merger", successor).statusCode(201).extract().path("id");
        clock.moveTo(AFTER);
        client(successorNumber).get(agreement).then().statusCode(404);

        confirm(partner, succession, "first")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:secondPersonNeeded"));
        confirm(partner, succession, "second").statusCode(200).body("state", equalTo("confirmed"));

        client(successorNumber).get(agreement).then().statusCode(200);
        levl.manager().get(partner).then().body("succession.successors.organization.id", contains(idOf(successor)));
    }

    @Test
    void ofDividedOrganizationEachMatterGoesToTheOneItIsNamedFor() {
        clock.moveTo(BEFORE);
        String named = levl.proposed();
        String forNone = levl.proposed();
        String otherNumber = Registered.number();
        String other = levl.registered("Ander deel", otherNumber);
        String succession = proposed(partner, """
                        {"kind":"split","day":"2025-01-01","decision":"Besluit","successors":[
                         {"organizationId":"%s","matters":["%s"]},{"organizationId":"%s"}]}""".formatted(idOf(successor), idOf(named), idOf(other)))
                .statusCode(201)
                .extract()
                .path("id");
        confirm(partner, succession, "second").statusCode(200);
        unassigned().body("items", empty());
        clock.moveTo(AFTER);

        for (String number : List.of(successorNumber, otherNumber, levl.partnerNumber())) {
            client(number).get(named).then().statusCode(200);
            client(number).get(forNone).then().statusCode(200);
            sign(forNone, number, idOf(partner)).statusCode(403);
        }
        sign(forNone, successorNumber, idOf(successor)).statusCode(409);
        sign(named, otherNumber, idOf(other)).statusCode(409);
        sign(named, otherNumber, idOf(partner)).statusCode(403);
        sign(named, successorNumber, idOf(partner))
                .statusCode(201)
                .body("parties[0].state", equalTo("signed"))
                .body("parties[0].signatures[0].successor.id", equalTo(idOf(successor)));
        unassigned().body("items.id", contains(idOf(forNone)));
    }

    private ValidatableResponse unassigned() {
        return levl.manager().get("/agreements?unassignedOf=" + idOf(partner)).then();
    }

    @Test
    void refusesWhatIsNoSuccession() {
        Map<String, Long> before = PartnersFixtures.rowCounts();

        refuses("merger", List.of(partner), 400, "successionCircle");
        refuses("merger", List.of(successor, levl.networkAddress()), 400, "badRequest");
        refuses("split", List.of(successor), 400, "badRequest");
        refuses("merger", List.of("/organizations/0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e"), 400, "badRequest");

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
        propose(partner, "merger", successor).statusCode(201);
        refuses("merger", List.of(successor), 409, "successionExists");
        propose(successor, "merger", partner)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:successionCircle"));
    }

    @Test
    void isLeftToTheOneThatKeepsTheOrganization() {
        String succession = propose(partner, "merger", successor).extract().path("id");

        for (String token : List.of(
                PartnersFixtures.token("partnerManager", PartnersFixtures.outsider()),
                PartnersFixtures.token("partnerManager", levl.partnerNumber()),
                PartnersFixtures.token("auditor", levl.networkNumber()))) {
            PartnersFixtures.as(token)
                    .header("If-Match", levl.etag(partner))
                    .put(partner + "/successions/" + succession + "/confirmation")
                    .then()
                    .statusCode(403);
        }
        levl.partner().get(partner + "/successions").then().statusCode(200).body("items.id", contains(succession));
        levl.partner().get(successor + "/successions").then().body("items", empty());
    }

    /** Else whoever keeps an organization could act as any other one. */
    @Test
    void needsTheOneThatKeepsTheSuccessor() {
        String stranger = PartnersFixtures.network().networkAddress();

        propose(partner, "absorption", stranger).statusCode(403);
    }

    @Test
    void organizationThatRegistersItselfTakesNoCodeOfAnother() {
        String number = Registered.number();
        String both = """
                {"name":{"nl":"Nieuw"},"kind":"association","codes":[{"scheme":"kbo","code":"%s"},{"scheme":"kbo","code":"%s"}]}""".formatted(number, Registered.number());

        register("partnerManager", number, both).statusCode(403);
        PartnersFixtures.as(manager("first"))
                .contentType("application/merge-patch+json")
                .header("If-Match", levl.etag(levl.networkAddress()))
                .body("{\"codes\":[{\"scheme\":\"ovo\",\"code\":\"OVO999998\"}]}")
                .patch(levl.networkAddress())
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:codeNotItsOwn"));
    }

    @RepeatedTest(50)
    void neverMakesACircleHoweverManyWriteAtOnce() throws Exception {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger turn = new AtomicInteger();

        Replicas.run(2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            var answer = first ? propose(partner, "merger", successor) : propose(successor, "merger", partner);
            written.addAndGet(answer.extract().statusCode() == 201 ? 1 : 0);
        });

        assertThat(written).hasValue(1);
    }

    @Test
    void publishesWhoSucceedsWhomAndThatItWasTakenBack() {
        succeed(partner, successor);
        withdraw(partner, "Het verkeerde dorp").statusCode(200);

        await().untilAsserted(() -> assertThat(Broker.records("partners.organizations.v1"))
                .filteredOn(event -> event.key().equals(idOf(partner)))
                .hasSize(3)
                .allSatisfy(EventSchemas::assertValid));
    }

    @Test
    void organizationWithoutCodeIsAPartyLikeAnyOther() {
        String id = idOf(levl.create("/organizations", """
                {"name":{"nl":"Feitelijke vereniging"},"kind":"association"}"""));
        String agreement = levl.create("/agreements", levl.agreement("NOCODE").replace(levl.partnerId(), id));
        levl.propose(agreement).statusCode(200);

        PartnersFixtures.as(Tokens.of("partner").organization("id", id).sign())
                .get(agreement)
                .then()
                .statusCode(200)
                .body("parties[0].organization.codes", nullValue())
                .body("parties[0].organization.name.nl", equalTo("Feitelijke vereniging"));
    }

    @Test
    void partnerManagerRegistersExactlyItsOwnOrganizationAndNobodyElseDoes() {
        String number = Registered.number();
        String own = """
                {"name":{"nl":"Nieuw"},"kind":"association","codes":[{"scheme":"kbo","code":"%s"}]}""";

        register("planner", number, own.formatted(number)).statusCode(403);
        register("networkCoordinator", number, own.formatted(number))
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:samenspel:organizationNotRegistered"));
        register("partnerManager", number, own.formatted(Registered.number())).statusCode(403);
        register("partnerManager", number, own.formatted(number)).statusCode(201);
        client(number).get("/organizations?code=" + number).then().statusCode(200);
    }

    private ValidatableResponse register(String role, String number, String body) {
        return levl.as(role, number).body(body).post("/organizations").then();
    }

    private void succeed(String predecessor, String next) {
        String succession =
                propose(predecessor, "merger", next).statusCode(201).extract().path("id");
        confirm(predecessor, succession, "second").statusCode(200);
    }

    private ValidatableResponse propose(String predecessor, String kind, String... successors) {
        String all = String.join(
                ",",
                List.of(successors).stream()
                        .map(one -> "{\"organizationId\":\"" + idOf(one) + "\"}")
                        .toList());
        return proposed(predecessor, """
                {"kind":"%s","day":"2025-01-01","decision":"Besluit van 24 mei 2024","successors":[%s]}""".formatted(kind, all));
    }

    private ValidatableResponse proposed(String predecessor, String body) {
        return PartnersFixtures.as(manager("first"))
                .contentType("application/json")
                .body(body)
                .post(predecessor + "/successions")
                .then();
    }

    private ValidatableResponse confirm(String predecessor, String succession, String subject) {
        return PartnersFixtures.as(manager(subject))
                .header("If-Match", levl.etag(predecessor))
                .put(predecessor + "/successions/" + succession + "/confirmation")
                .then();
    }

    private ValidatableResponse withdraw(String predecessor, String reason) {
        String succession = levl.manager().get(predecessor + "/successions").path("items[0].id");
        return levl.manager()
                .header("If-Match", levl.etag(predecessor))
                .body("{\"reason\":\"" + reason + "\"}")
                .put(predecessor + "/successions/" + succession + "/withdrawal")
                .then();
    }

    private void refuses(String kind, List<String> successors, int status, String problem) {
        String type = propose(partner, kind, successors.toArray(String[]::new))
                .statusCode(status)
                .extract()
                .path("type");
        assertThat(type).endsWith(":" + problem);
    }

    private ValidatableResponse sign(String agreement, String number, String organization) {
        return client(number)
                .body(PartnersFixtures.signature(organization, "2025-01-01", levl.textSha256(agreement)))
                .post(agreement + "/signatures")
                .then();
    }

    private RequestSpecification client(String number) {
        return levl.as("partner", number);
    }

    private String manager(String subject) {
        return Tokens.of("partnerManager")
                .subject(subject)
                .organization("kbo", levl.networkNumber())
                .sign();
    }
}
