package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EdgeOfDay;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class AgreementApiTest {

    private static final Instant SIGNING = Instant.parse("2021-09-01T10:00:00Z");

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    @Inject
    AgreementJobs jobs;

    @ParameterizedTest
    @EnumSource
    void isSignedByTheDayInBrusselsAtTheLatest(EdgeOfDay edge) {
        clock.moveTo(edge.instant());
        String agreement = levl.proposed();

        levl.sign(agreement, levl.partnerId(), edge.today().plusDays(1).toString())
                .statusCode(400)
                .body("type", endsWith(":inFuture"));
        levl.sign(agreement, levl.partnerId(), edge.today().toString()).statusCode(201);
    }

    @Test
    void tellsOfAPartyThatAnotherSignedThanWhoRepresentsIt() {
        String one = "\"parties\":[{\"organizationId\":\"%s\"".formatted(levl.partnerId());
        String agreement = levl.create(
                "/agreements",
                levl.agreement("A-" + UUID.randomUUID())
                        .replace(
                                one,
                                one
                                        + ",\"representatives\":[{\"name\":\"Vertegenwoordiger\",\"capacity\":\"voorzitter\"}]"));
        levl.propose(agreement).statusCode(200).body("parties[0].oddities", empty());

        levl.sign(agreement, levl.partnerId(), "2021-08-25").statusCode(201);

        levl.partner()
                .get(agreement)
                .then()
                .body("parties[0].oddities", contains("signedByAnother", "representativeDidNotSign"))
                .body("parties[1].oddities", empty());
    }

    @Test
    void keepsArticleNumbersAsPrintedAndReportsGaps() {
        levl.manager()
                .get(levl.draft())
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("articles.number", contains("1", "4", "6"))
                .body("oddities.article", contains("2", "3", "5"))
                .body("notice.period", equalTo("P1Y"))
                .body("parties.state", contains("invited", "invited"));
    }

    @Test
    void beginsOnItsFirstDayAndEndsAfterItsLast() {
        clock.moveTo(SIGNING);
        String agreement = levl.signed();
        assertThat(levl.state(agreement)).isEqualTo("signed");

        clock.moveTo(Instant.parse("2021-12-31T23:00:00Z"));
        await().until(() -> levl.state(agreement).equals("active"));
        clock.moveTo(Instant.parse("2026-12-31T22:59:59Z"));
        jobs.reviewThoseDue();
        assertThat(levl.state(agreement)).isEqualTo("active");
        clock.moveTo(Instant.parse("2026-12-31T23:00:00Z"));
        await().until(() -> levl.state(agreement).equals("ended"));

        List<ConsumerRecord<String, byte[]>> published =
                await().until(() -> published(agreement), events -> events.size() >= 5);
        assertThat(published)
                .allSatisfy(EventSchemas::assertValid)
                .extracting(AgreementApiTest::fact)
                .containsExactly("proposed", "corrected", "signed", "activated", "ended");
        assertThat(published)
                .allSatisfy(event -> assertThat(new String(event.value(), StandardCharsets.UTF_8))
                        .doesNotContain("Ondertekenaar"));
    }

    @Test
    void partySignsForItselfAndForNobodyElse() {
        String agreement = levl.proposed();
        String text = levl.textSha256(agreement);

        levl.partner()
                .body(PartnersFixtures.signature(levl.networkId(), "2021-08-25", text))
                .post(agreement + "/signatures")
                .then()
                .statusCode(403);
        levl.partner()
                .body(PartnersFixtures.signature(levl.partnerId(), "2021-08-25", text))
                .post(agreement + "/signatures")
                .then()
                .statusCode(201)
                .body("parties[0].state", equalTo("signed"))
                .body("state", equalTo("proposed"));
    }

    @Test
    void refusesSecondSignatureForParty() {
        String agreement = levl.proposed();
        levl.sign(agreement, levl.partnerId(), "2021-08-25").statusCode(201);

        refusesSignature(agreement, levl.partnerId(), "alreadySigned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"term\":{\"start\":\"2022-01-01\",\"end\":\"2021-12-31\"}|badRequest",
                "\"parties\":[{\"organizationId\":\"0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e\"}]|fewerThanTwoParties",
                "\"type\":\"letterOfIntent\"|noticeInLetterOfIntent",
                "\"renewal\":{\"period\":\"P1M\",\"notice\":\"P2Y\"}|badRequest",
                "\"parentAgreementId\":\"0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e\"|badRequest",
                "\"themes\":[\"No theme\"]|badRequest",
                "\"themes\":[null]|badRequest",
                "\"parties\":[null]|badRequest",
                "\"articles\":[null]|badRequest",
                "\"bodies\":[null]|badRequest",
                "\"term\":{}|badRequest",
                "\"notice\":{\"period\":\"soon\",\"form\":\"letter\"}|badRequest"
            })
    void refusesEndBeforeStartOnePartyAndWhatElseNoAgreementCanBe(String property, String problem) {
        String wrong = with(property, levl.agreement("REF"));
        Map<String, Long> before = PartnersFixtures.rowCounts();

        levl.manager().body(wrong).post("/agreements").then().statusCode(400).body("type", endsWith(":" + problem));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @Test
    void refusesSecondAgreementWithItsReferenceAndUnregisteredParties() {
        levl.create("/agreements", levl.agreement("TWICE"));

        levl.manager()
                .body(levl.agreement("TWICE"))
                .post("/agreements")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:agreementExists"));
        levl.manager()
                .body(levl.agreement("OTHER")
                        .replace(levl.partnerId(), UUID.randomUUID().toString()))
                .post("/agreements")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("parties[0].organizationId"));
    }

    @Test
    void noticeGivesTheLastDay() {
        clock.moveTo(Instant.parse("2023-05-10T10:00:00Z"));
        String agreement = levl.active();

        levl.giveNotice(agreement, levl.partnerId(), "2023-05-10")
                .statusCode(201)
                .body("endsOn", equalTo("2024-05-10"))
                .body("parties[0].state", equalTo("leaving"));

        clock.moveTo(Instant.parse("2024-06-01T10:00:00Z"));
        await().until(() -> levl.state(agreement).equals("ended"));
        refusesNotice(agreement, levl.networkId(), "noticeAfterEnd");
    }

    @Test
    void textAsOfADayIsThatBeforeTheLastConsent() {
        clock.moveTo(Instant.parse("2023-06-01T00:00:00Z"));
        String agreement = levl.active();
        String amendment = levl.amendment(agreement, "{\"proposedOn\":\"2023-01-15\"}");
        levl.consent(agreement, amendment, levl.partnerId(), "2023-02-01")
                .statusCode(201)
                .body("effectiveOn", nullValue());
        assertThat(article6(agreement, "2023-06-01")).isEqualTo("minstens 1 keer per jaar");

        levl.consent(agreement, amendment, levl.networkId(), "2023-03-01")
                .statusCode(201)
                .body("effectiveOn", equalTo("2023-03-01"));

        assertThat(article6(agreement, "2023-02-28")).isEqualTo("minstens 1 keer per jaar");
        assertThat(article6(agreement, "2023-03-01")).isEqualTo("minstens 2 keer per jaar");
        levl.partner().get(agreement + "/amendments").then().body("items[0].consents", hasSize(2));
        assertThat(await().until(() -> published(agreement), events -> events.size() >= 5))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(AgreementApiTest::fact)
                .endsWith("amended");
    }

    @Test
    void agreementAsOfADayShowsWhereItAndItsPartiesStood() {
        clock.moveTo(Instant.parse("2023-06-01T00:00:00Z"));
        String agreement = levl.active();
        levl.giveNotice(agreement, levl.partnerId(), "2023-05-10").statusCode(201);

        levl.partner()
                .get(agreement + "?asOf=2023-05-09")
                .then()
                .body("state", equalTo("active"))
                .body("endsOn", equalTo("2026-12-31"))
                .body("parties[0].organization.name.nl", equalTo("Partner " + levl.partnerNumber()))
                .body("parties[0].state", equalTo("signed"))
                .body("parties[0].leavesOn", nullValue());
        levl.partner()
                .get(agreement + "?asOf=2024-05-11")
                .then()
                .body("state", equalTo("ended"))
                .body("parties.state", contains("left", "signed"));
    }

    @Test
    void whoIsNoPartyIsToldSoBeforeItIsAskedWhoJoins() {
        clock.moveTo(Instant.parse("2023-06-01T00:00:00Z"));
        String agreement = levl.active();

        joinedBy(agreement, UUID.randomUUID().toString()).statusCode(409).body("type", endsWith(":notAParty"));
        joinedBy(agreement, levl.partnerId())
                .statusCode(400)
                .body("issues.name", contains("joining.party.organizationId"));
    }

    /** Who proposes that an organization comes in that nobody knows. */
    private ValidatableResponse joinedBy(String agreement, String party) {
        return levl.manager()
                .body("""
                {"organizationId":"%s","title":{"nl":"Erbij"},
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"2023-07-01"}}""".formatted(party, UUID.randomUUID()))
                .post(agreement + "/amendments")
                .then();
    }

    @Test
    void showsParentOnlyToThoseWhoMayKnowOfIt() {
        String parent = idOf(levl.draft());
        String child =
                levl.create("/agreements", with("\"parentAgreementId\":\"" + parent + "\"", levl.agreement("CHILD")));
        levl.propose(child).statusCode(200).body("parentAgreementId", equalTo(parent));

        levl.partner().get(child).then().statusCode(200).body("parentAgreementId", nullValue());
    }

    @Test
    void anotherPartnerFindsNoTrace() {
        String agreement = levl.signed();
        String reference = levl.manager().get(agreement).path("reference");

        for (String role : List.of("partner", "partnerManager", "networkCoordinator", "auditor", "planner")) {
            var stranger = PartnersFixtures.token(role, PartnersFixtures.outsider());
            for (String path : List.of("", "/amendments", "/obligations")) {
                PartnersFixtures.as(stranger).get(agreement + path).then().statusCode(404);
            }
            PartnersFixtures.as(stranger)
                    .get("/agreements")
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
            PartnersFixtures.as(stranger)
                    .get("/agreements?state=signed&theme=housing&reference=" + reference)
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
        levl.partner()
                .get("/agreements?theme=housing&reference=" + reference)
                .then()
                .body("items.id", contains(idOf(agreement)))
                .body("total", equalTo(1));
    }

    private void refusesNotice(String agreement, String organization, String problem) {
        levl.giveNotice(agreement, organization, LocalDate.now(clock).toString())
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:" + problem));
    }

    private void refusesSignature(String agreement, String organization, String problem) {
        Map<String, Long> before = PartnersFixtures.rowCounts();

        levl.sign(agreement, organization, "2021-08-26")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:" + problem));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    private String article6(String agreement, String day) {
        return levl.partner()
                .get(agreement + "?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("articles.find { it.number == '6' }.paragraphs[0].text");
    }

    private static String with(String property, String json) {
        return new JsonObject(json)
                .mergeIn(new JsonObject("{" + property + "}"))
                .encode();
    }

    private static String fact(ConsumerRecord<String, byte[]> event) {
        String type = new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static List<ConsumerRecord<String, byte[]>> published(String agreement) {
        return Broker.records("partners.agreements.v1").stream()
                .filter(event -> event.key().equals(idOf(agreement)))
                .toList();
    }
}
