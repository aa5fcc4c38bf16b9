package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class ObligationApiTest {

    private static final String YEARLY = """
            {"kind":"atLeast","count":1,"per":"year","anchor":"calendar"}""";
    private static final String ON_REQUEST = """
            {"kind":"onRequest","within":"P1M"}""";

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    @BeforeEach
    void standIn2022() {
        clock.moveTo(Instant.parse("2022-09-26T10:00:00Z"));
    }

    @Test
    void showsWindowsAsOfAnyDay() {
        String obligation = levl.obligation(active(), "yearly", YEARLY);

        levl.partner().get(obligation + "?asOf=2022-06-15").then().body("windows.state", contains("open"));
        levl.partner().get(obligation + "?asOf=2022-10-10").then().body("windows.state", contains("atRisk"));
        levl.partner()
                .get(obligation + "?asOf=2024-01-01")
                .then()
                .statusCode(200)
                .body("windows.state", contains("breached", "breached", "open"))
                .body("windows.end", contains("2022-12-31", "2023-12-31", "2024-12-31"));
    }

    @Test
    void partyAsksForAConsultationAndTheMonthBegins() {
        String agreement = active();
        String obligation = levl.obligation(agreement, "onRequest", ON_REQUEST);

        levl.partner()
                .body(request(levl.partnerId(), "2022-09-26"))
                .post(obligation + "/requests")
                .then()
                .statusCode(201)
                .body("requests", hasSize(1))
                .body("windows[0].start", equalTo("2022-09-26"))
                .body("windows[0].end", equalTo("2022-10-26"))
                .body("windows[0].state", equalTo("open"));
    }

    @Test
    void partyAsksForItselfOnly() {
        String obligation = levl.obligation(active(), "onRequest", ON_REQUEST);

        levl.partner()
                .body(request(levl.networkId(), "2022-09-26"))
                .post(obligation + "/requests")
                .then()
                .statusCode(403);
        ask(obligation, UUID.randomUUID().toString(), "2022-09-26", 409, "notAParty");
        PartnersFixtures.stranger()
                .body(request(levl.partnerId(), "2022-09-26"))
                .post(obligation + "/requests")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"article\":\"5\",\"duty\":{\"kind\":\"onRequest\",\"within\":\"P1M\"}|400|unknownArticle",
                "\"article\":\"6\",\"duty\":{\"kind\":\"dueDate\",\"within\":\"P1M\"}|400|badRequest",
                "\"article\":\"6\",\"duty\":{\"kind\":\"atLeast\",\"count\":0,\"per\":\"year\",\"anchor\":\"term\"}|400|badRequest"
            })
    void refusesObligationThatDoesNotFollowFromTheAgreement(String properties, int status, String problem) {
        String agreement = levl.draft();
        Map<String, Long> before = PartnersFixtures.rowCounts();

        ValidatableResponse answer = levl.manager()
                .body("{\"code\":\"duty\"," + properties + "}")
                .post(agreement + "/obligations")
                .then()
                .statusCode(status);

        assertThat((String) answer.extract().path("type")).endsWith(":" + problem);
        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @Test
    void requestThatIsRecordedAfterTheEndCountsFromItsDay() {
        String obligation = levl.obligation(active(), "onRequest", ON_REQUEST);
        clock.moveTo(Instant.parse("2027-01-02T10:00:00Z"));

        levl.partner()
                .body(request(levl.partnerId(), "2022-09-26"))
                .post(obligation + "/requests")
                .then()
                .statusCode(201)
                .body("windows[0].state", equalTo("breached"));
        ask(obligation, levl.partnerId(), "2027-01-01", 400, "outsideTerm");
        ask(obligation, levl.partnerId(), "2027-01-03", 400, "inFuture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2122-09-27", "9999-12-31", "%2B999999999-12-31", "0000-01-01", "tomorrow"})
    void looksNoFurtherAheadThanAnybodyPlans(String day) {
        String obligation = levl.obligation(active(), "yearly", YEARLY);

        levl.partner()
                .urlEncodingEnabled(false)
                .get(obligation + "?asOf=" + day)
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("asOf"));
    }

    @Test
    void refusesTheSameCodeTwice() {
        String agreement = levl.draft();
        levl.obligation(agreement, "yearly", YEARLY);

        levl.manager()
                .body("{\"code\":\"yearly\",\"article\":\"6\",\"duty\":" + YEARLY + "}")
                .post(agreement + "/obligations")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:obligationExists"));
    }

    @Test
    void amendmentChangesTheObligationFromItsDayOnceAllConsented() {
        String agreement = active();
        String obligation = levl.obligation(agreement, "yearly", YEARLY);
        String amendment = levl.amendment(agreement);

        levl.manager()
                .header("If-Match", levl.etag(obligation))
                .body("""
                        {"article":"6","paragraph":"§1","body":"jointConsultation",
                         "duty":{"kind":"atLeast","count":4,"per":"year","anchor":"calendar"}}""")
                .put(obligation + "/versions/" + idOf(amendment))
                .then()
                .statusCode(200)
                .body("versions.from", contains("2022-01-01", null))
                .body("windows.required", contains(1));
        levl.consent(agreement, amendment, levl.partnerId(), "2022-09-26").statusCode(201);
        levl.consent(agreement, amendment, levl.networkId(), "2022-09-26").statusCode(201);

        levl.partner()
                .get(obligation + "?asOf=2023-01-01")
                .then()
                .body("duty.count", equalTo(4))
                .body("windows.end", contains("2022-09-25", "2022-12-31", "2023-12-31"))
                .body("windows.required", contains(1, 1, 4));
    }

    @Test
    void documentFulfillsADutyThatAsksOne() {
        String obligation = levl.obligation(active(), "finalEvaluation", """
                {"kind":"dueDate","opens":"2022-09-01","due":"2022-12-31","proof":{"kind":"document"}}""");

        levl.partner()
                .body("""
                        {"depositedById":"%s","depositedOn":"2022-09-20","reference":"Eindevaluatie"}""".formatted(levl.partnerId()))
                .post(obligation + "/documents")
                .then()
                .statusCode(201)
                .body("windows.state", contains("fulfilled"))
                .body("windows[0].evidence[0].kind", equalTo("document"));
    }

    @Test
    void requestAndDocumentThatWereAMistakeAreWithdrawnByTheirPartyAndStayToBeRead() {
        String obligation = levl.obligation(active(), "onRequest", """
                {"kind":"onRequest","within":"P1M","proof":{"kind":"document"}}""");
        levl.create(obligation + "/requests", request(levl.partnerId(), "2022-09-26"));
        levl.create(obligation + "/documents", """
                {"depositedById":"%s","depositedOn":"2022-09-26","reference":"Nota"}""".formatted(levl.partnerId()));
        ValidatableResponse known = levl.partner().get(obligation).then().body("windows.state", contains("fulfilled"));

        withdraw(obligation, "/documents/" + known.extract().path("documents[0].id"))
                .statusCode(200)
                .body("windows.state", contains("open"))
                .body("documents[0].withdrawal.reason", equalTo("Vergissing"));
        String request = "/requests/" + known.extract().path("requests[0].id");
        withdraw(obligation, request)
                .statusCode(200)
                .body("windows", hasSize(0))
                .body("requests[0].withdrawal.organization.id", equalTo(levl.partnerId()));
        withdraw(obligation, request).statusCode(409).body("type", endsWith(":alreadyWithdrawn"));
        withdraw(obligation, "/requests/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void whatIsDueIsListedOverAllAgreementsByItsDayForThoseWhoAreIn() {
        String agreement = active();
        String soon = levl.obligation(agreement, "soon", """
                {"kind":"dueDate","opens":"2022-10-01","due":"2022-10-31"}""");
        String yearly = levl.obligation(active(), "yearly", YEARLY);
        levl.obligation(levl.draft(), "draft", YEARLY);
        levl.obligation(agreement, "onRequest", ON_REQUEST);

        levl.partner().get("/obligations?dueUntil=2022-10-30").then().body("items", hasSize(0));
        levl.partner().get("/obligations?dueUntil=2022-10-31").then().body("items.id", contains(idOf(soon)));
        levl.partner().get("/obligations").then().body("items.dueOn", contains("2022-10-31", "2022-12-31"));
        levl.manager().get("/obligations").then().body("items.id", contains(idOf(soon), idOf(yearly)));
        PartnersFixtures.stranger().get("/obligations").then().body("items", hasSize(0));
        levl.withdraw(agreement + "/obligations/" + idOf(soon), "/withdrawal").statusCode(200);
        levl.partner().get("/obligations?dueUntil=2022-10-31").then().body("items", hasSize(0));
    }

    @Test
    void nextWindowIsInTheListOfWhatIsDueAsSoonAsItBegins() {
        String yearly = levl.obligation(active(), "yearly", YEARLY);
        clock.moveTo(Instant.parse("2022-12-31T23:00:00Z"));

        levl.partner().get("/obligations?dueUntil=2023-12-30").then().body("items", hasSize(0));
        levl.partner()
                .get("/obligations?dueUntil=2023-12-31")
                .then()
                .body("items.id", contains(idOf(yearly)))
                .body("items.dueOn", contains("2023-12-31"));
    }

    @Test
    void codeOfAnObligationThatWasWithdrawnIsFreeForAnother() {
        String agreement = active();
        String wrong = levl.obligation(agreement, "evaluation", YEARLY);
        levl.withdraw(wrong, "/withdrawal").statusCode(200);

        String right = levl.obligation(agreement, "evaluation", YEARLY);

        assertThat(right).isNotEqualTo(wrong);
        refusedAgain(agreement);
    }

    private void refusedAgain(String agreement) {
        levl.manager()
                .body("{\"code\":\"evaluation\",\"article\":\"6\",\"duty\":" + YEARLY + "}")
                .post(agreement + "/obligations")
                .then()
                .statusCode(409)
                .body("type", endsWith(":obligationExists"));
    }

    @Test
    void whatWasAskedAndLaidBeforeThePartiesLaterIsNotThereOnAnEarlierDay() {
        String obligation = levl.obligation(active(), "onRequest", """
                {"kind":"onRequest","within":"P1M","proof":{"kind":"document"}}""");
        levl.create(obligation + "/requests", request(levl.partnerId(), "2022-09-20"));
        levl.create(obligation + "/documents", """
                {"depositedById":"%s","depositedOn":"2022-09-21","reference":"Nota"}""".formatted(levl.partnerId()));

        levl.partner()
                .get(obligation + "?asOf=2022-09-20")
                .then()
                .body("requests", hasSize(1))
                .body("documents", hasSize(0));
        levl.partner().get(obligation + "?asOf=2022-09-19").then().body("requests", hasSize(0));
    }

    @Test
    void partyThatLeftHasNothingToDo() {
        String agreement = active();
        levl.obligation(agreement, "yearly", YEARLY);
        levl.giveNotice(agreement, levl.partnerId(), "2022-09-26").statusCode(201);
        clock.moveTo(Instant.parse("2023-09-27T10:00:00Z"));

        levl.partner().get("/obligations").then().body("items", hasSize(0));
    }

    @Test
    void obligationWrittenDownByMistakeIsWithdrawnWithItsReason() {
        String obligation = levl.obligation(active(), "yearly", YEARLY);

        levl.manager()
                .header("If-Match", levl.etag(obligation))
                .body("{\"reason\":\"Staat niet in artikel 6\"}")
                .put(obligation + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("Staat niet in artikel 6"))
                .body("windows", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-26T21:59:59.999Z, 2022-09-26",
        "2022-09-26T22:00:00Z, 2022-09-27",
        "2022-12-31T22:59:59Z, 2022-12-31",
        "2022-12-31T23:00:00Z, 2023-01-01"
    })
    void todayIsADayLikeTheOthersOnBothSidesOfMidnight(Instant instant, String today) {
        String obligation = levl.obligation(active(), "yearly", YEARLY);
        clock.moveTo(instant);

        assertThat(levl.partner().get(obligation).asString())
                .isEqualTo(levl.partner().get(obligation + "?asOf=" + today).asString());
    }

    private ValidatableResponse withdraw(String obligation, String what) {
        return levl.partner()
                .header("If-Match", levl.etag(obligation))
                .body("{\"reason\":\"Vergissing\"}")
                .put(obligation + what + "/withdrawal")
                .then();
    }

    private String active() {
        String agreement = levl.signed();
        await().until(() -> levl.state(agreement).equals("active"));
        return agreement;
    }

    private void ask(String obligation, String organization, String day, int status, String problem) {
        levl.manager()
                .body(request(organization, day))
                .post(obligation + "/requests")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:problem-type:samenspel:" + problem));
    }

    private static String request(String organization, String day) {
        return """
                {"requestedById":"%s","requestedOn":"%s"}""".formatted(organization, day);
    }
}
