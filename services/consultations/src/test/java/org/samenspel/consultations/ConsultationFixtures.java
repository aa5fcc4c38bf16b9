package org.samenspel.consultations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.testing.Database;
import org.samenspel.testing.Registered;
import org.samenspel.testing.contract.Client;

/** An organization of its own for each test, its callers, and the campaign it begins with. */
public final class ConsultationFixtures {

    /** One question of each type; only the first must be answered. */
    public static final String QUESTIONNAIRE = """
            {"title":{"nl":"Wonen"},"introduction":{"nl":"Je antwoordt anoniem."},"questions":[
              {"type":"singleChoice","code":"tenure","text":{"nl":"Hoe woon je?"},"required":true,"options":[
                {"code":"rent","text":{"nl":"Ik huur"}},{"code":"own","text":{"nl":"Eigenaar"}},
                {"code":"other","text":{"nl":"Anders"}}]},
              {"type":"multipleChoice","code":"barriers","text":{"nl":"Wat is moeilijk?"},"required":false,
                "maximumSelections":2,"options":[{"code":"price","text":{"nl":"Prijs"}},
                {"code":"distance","text":{"nl":"Afstand"}},{"code":"offer","text":{"nl":"Aanbod"}}]},
              {"type":"scale","code":"satisfaction","text":{"nl":"Tevreden?"},"required":false,"minimum":1,"maximum":5},
              {"type":"number","code":"months","text":{"nl":"Maanden?"},"required":false,"minimum":0,"maximum":120},
              {"type":"text","code":"remark","text":{"nl":"Nog iets?"},"required":false,"maximumLength":40}]}""";

    private static final String UNREAD_CONFIRMED = "{\"confirmedWarnings\":[\"unreadFreeText\"]}";

    private static final String CAMPAIGN = """
            {"roundId":"%s","reference":"%s","title":{"nl":"Bevraging wonen"},"anonymous":true,"k":10,
             "opensAt":"2022-01-01T00:00:00Z","closesAt":"2099-01-01T00:00:00Z","contributesTo":[%s]}""";

    private final Registered organization;

    private ConsultationFixtures(Registered organization) {
        this.organization = organization;
    }

    /** Callers of a network organization that no other test knows. */
    public static ConsultationFixtures organization() {
        return new ConsultationFixtures(Registered.organization());
    }

    /** From that day another one acts for it. */
    public void succeededBy(ConsultationFixtures successor, LocalDate day) {
        organization.succeededBy(successor.organization, day);
    }

    public String id() {
        return organization.id().toString();
    }

    public String token(String... roles) {
        return organization.token(roles);
    }

    public RequestSpecification manager() {
        return as(token("consultationManager"));
    }

    public static RequestSpecification as(String token) {
        return anybody().auth().oauth2(token);
    }

    /** Somebody without an account. */
    public static RequestSpecification anybody() {
        return given().basePath("/consultations/v1").contentType("application/json");
    }

    /** A new round; returns its address below the API's. */
    public String round() {
        return created("/rounds", """
                {"reference":"%s","title":{"nl":"Consultatieronde wonen"}}""".formatted(anyReference()));
    }

    /** The draft of a campaign without a questionnaire. */
    public String draft() {
        return draftIn(round());
    }

    /** The draft of a campaign that contributes to these indicators. */
    public String draftFor(UUID indicator) {
        return created("/campaigns", newCampaign("\"" + indicator + "\""));
    }

    /** The draft of a campaign in this round. */
    public String draftIn(String round) {
        return created("/campaigns", CAMPAIGN.formatted(idOf(round), anyReference(), ""));
    }

    public String newCampaign(String indicators) {
        return CAMPAIGN.formatted(idOf(round()), anyReference(), indicators);
    }

    public String openCampaign() {
        return opened(draft());
    }

    /** The same campaign, with a questionnaire and published; it opens if it is time. */
    public String opened(String draft) {
        maker().put(draft + "/questionnaire", draft, QUESTIONNAIRE).expect(200);
        maker().put(draft + "/publication", draft, UNREAD_CONFIRMED).expect(200);
        return draft;
    }

    /** An open campaign whose free text somebody will read, with this questionnaire. */
    public String openCampaignWithReviewer(String reviewer, String questionnaire) {
        String draft = draft();
        manager()
                .header("If-Match", etag(draft))
                .contentType("application/merge-patch+json")
                .body("{\"textReviewer\":\"%s\"}".formatted(reviewer))
                .patch(draft)
                .then()
                .statusCode(200)
                .body("textReviewer", equalTo(reviewer));
        ask(draft, questionnaire).statusCode(200);
        put(draft, "/publication", "{}").statusCode(200);
        return draft;
    }

    /** A campaign that was to open long from now, and never will. */
    public String withdrawnCampaign() {
        String draft = draft();
        manager()
                .header("If-Match", etag(draft))
                .contentType("application/merge-patch+json")
                .body("{\"opensAt\":\"2098-01-01T00:00:00Z\"}")
                .patch(draft)
                .then()
                .statusCode(200);
        opened(draft);
        withdraw(draft).statusCode(200);
        return draft;
    }

    public ValidatableResponse ask(String campaign, String questionnaire) {
        return manager()
                .header("If-Match", etag(campaign))
                .body(questionnaire)
                .put(campaign + "/questionnaire")
                .then();
    }

    /** The questionnaire asks for free text: that nobody reads it is confirmed. */
    public ValidatableResponse publish(String campaign) {
        return put(campaign, "/publication", UNREAD_CONFIRMED);
    }

    public ValidatableResponse extend(String campaign, String closesAt) {
        return put(campaign, "/extension", "{\"closesAt\":\"%s\"}".formatted(closesAt));
    }

    public ValidatableResponse withdraw(String campaign) {
        return put(campaign, "/withdrawal", "");
    }

    public ValidatableResponse discard(String campaign) {
        return manager().header("If-Match", etag(campaign)).delete(campaign).then();
    }

    /** A change of the campaign as it is now. */
    public ValidatableResponse put(String campaign, String change, String body) {
        return manager()
                .header("If-Match", etag(campaign))
                .body(body)
                .put(campaign + change)
                .then();
    }

    public ValidatableResponse close(String campaign) {
        return manager()
                .header("If-Match", etag(campaign))
                .put(campaign + "/closure")
                .then();
    }

    public String etag(String resource) {
        return maker().etag(resource);
    }

    /** Answers without an account. */
    public static ValidatableResponse submit(String campaign, UUID id, String answers) {
        return anybody()
                .body(response(id, answers))
                .post(campaign + "/responses")
                .then();
    }

    public static String response(UUID id, String answers) {
        return """
                {"id":"%s","answers":%s}""".formatted(id, answers);
    }

    /** The same answers from this many people. */
    public static void submit(String campaign, int people, String answers) {
        for (int person = 0; person < people; person++) {
            new Client("")
                    .post(campaign + "/responses", response(UUID.randomUUID(), answers))
                    .expect(201);
        }
    }

    /** How many responses to an open campaign are stored. */
    public static long stored(String campaign) {
        return Database.whileTablesGo(() -> count(campaign));
    }

    private static long count(String campaign) {
        String table = tableOf(campaign);
        boolean isThere = !Database.query("select where to_regclass('%s') is not null".formatted(table))
                .isEmpty();
        return isThere
                ? (Long) Database.query("select count(*) as n from " + table)
                        .getFirst()
                        .get("n")
                : 0;
    }

    /** The table of the responses to an open campaign. */
    public static String tableOf(String campaign) {
        return "response_" + idOf(campaign).replace("-", "");
    }

    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String created(String collection, String json) {
        return maker().created(collection, json);
    }

    /** The manager, who makes what tests begin with. */
    private Client maker() {
        return new Client(token("consultationManager"));
    }

    private static String anyReference() {
        return "ref-" + UUID.randomUUID();
    }
}
