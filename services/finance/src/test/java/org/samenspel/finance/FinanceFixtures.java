package org.samenspel.finance;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.Registered;
import org.samenspel.testing.contract.Client;

/** An organization of its own for each test, its callers, and what other services publish of it. */
public final class FinanceFixtures {

    public static final String TABLE = """
            {"lines":[
              {"code":"office","category":"Kantoorkosten","group":"services","amount":%s,"goals":["OD1.1","OD1.2"]},
              {"code":"personnel","kind":"staff","category":"Personeelskosten","amount":%s}],
             "groups":[{"code":"services","category":"Diensten","printedTotal":%s}],
             "printedTotal":%s}""".formatted(euro("100.01"), euro("500.00"), euro("100.01"), euro("600.01"));

    public static final String STAFF = """
            {"code":"post-1","fte":0.5}""";

    static final String PROJECT = """
            {"reference":"hoi","kind":"project","printedGrantor":"ESF","ownContribution":%s,"amount":%s,
             "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(euro("10.00"), euro("90.00"));
    static final String EVIDENCE = """
            {"cost":"B-1","incurredOn":"2022-01-01","amount":%s}""".formatted(euro("1.00"));

    private static final EventSender PLANS = new EventSender("plans.plans.v1");
    private static final EventSender DECISIONS = new EventSender("governance.decisions.v1");
    private static final EventSender AGREEMENTS = new EventSender("partners.agreements.v1");

    private final Registered organization;

    private FinanceFixtures(Registered organization) {
        this.organization = organization;
    }

    /** Callers of a network organization that no other test knows. */
    public static FinanceFixtures organization() {
        return new FinanceFixtures(Registered.organization());
    }

    public static String euro(String value) {
        return """
                {"value":"%s","currency":"EUR"}""".formatted(value);
    }

    public UUID id() {
        return organization.id();
    }

    public String token(String... roles) {
        return organization.token(roles);
    }

    /** From that day another one acts for it. */
    public void succeededBy(FinanceFixtures successor, LocalDate day) {
        organization.succeededBy(successor.organization, day);
    }

    /** The same, and the service hears of it as it does of what partners publish. */
    public void tellSucceededBy(FinanceFixtures successor, LocalDate day) {
        organization.tellSucceededBy(successor.organization, day);
    }

    /** The same, without waiting; returns the id of the event. */
    public UUID sendSucceededBy(FinanceFixtures successor, LocalDate day) {
        return organization.sendSucceededBy(successor.organization, day);
    }

    /** That another one acts for it was recorded by mistake, and the service hears of it. */
    public void tellSuccessionWithdrawn() {
        organization.tellSuccessionWithdrawn();
    }

    /** From that day it is divided: the matter with this id goes to the one, nothing to the other. */
    public void dividedInto(FinanceFixtures one, String matter, FinanceFixtures other, LocalDate day) {
        organization.dividedInto(one.organization, matter, other.organization, day);
    }

    public RequestSpecification officer() {
        return as(token("financeOfficer"));
    }

    public static RequestSpecification as(String token) {
        return given().basePath("/finance/v1").auth().oauth2(token);
    }

    /** The officer, who makes what tests begin with. */
    private Client maker() {
        return new Client(token("financeOfficer"));
    }

    public ValidatableResponse post(String path, String json) {
        return officer().contentType("application/json").body(json).post(path).then();
    }

    /** @param json empty for no body */
    public ValidatableResponse put(String path, String etagOf, String json) {
        RequestSpecification request = officer().header("If-Match", etag(etagOf));
        return (json.isEmpty()
                        ? request
                        : request.contentType("application/json").body(json))
                .put(path)
                .then();
    }

    public String etag(String resource) {
        return maker().etag(resource);
    }

    /** The draft of a budget without a plan; returns its address below the API's. */
    public String budget() {
        return created("/budgets", budgetOf(null));
    }

    public static String budgetOf(UUID plan) {
        return """
                {"reference":"LEVL-2022","title":{"nl":"Begroting 2022"},
                 "period":{"start":"2022-01-01","end":"2022-12-31"}%s}""".formatted(plan == null ? "" : ",\"planId\":\"%s\"".formatted(plan));
    }

    /** The draft of a budget with lines, for a published plan with these goals. */
    public String filledBudget() {
        String budget = created("/budgets", budgetOf(publishedPlan("OD1.1", "OD1.2")));
        maker().put(budget + "/lines", budget, TABLE).expect(200);
        return budget;
    }

    public String approvedBudget() {
        String budget = filledBudget();
        approve(budget);
        return budget;
    }

    /** It lies before a body since a week before that decides. */
    public void submit(String budget) {
        maker().put(budget + "/submission", budget, "{\"submittedOn\":\"2021-11-18\"}")
                .expect(200);
    }

    /** Submits it to a body, which adopts it. */
    public void approve(String budget) {
        submit(budget);
        decide(UUID.randomUUID(), "adopted", idOf(budget));
        awaitState(budget, "approved");
    }

    /** What is published of the approval of a budget. */
    public JsonPath approval(String budget) {
        ConsumerRecord<String, byte[]> event = published(budget, 1).getFirst();
        EventSchemas.assertValid(event);
        return new JsonPath(new String(event.value(), UTF_8));
    }

    /** What was told of a budget, in order. */
    public static List<String> facts(String budget, int atLeast) {
        return published(budget, atLeast).stream()
                .peek(EventSchemas::assertValid)
                .map(event -> new String(event.headers().lastHeader("ce_type").value(), UTF_8))
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> published(String budget, int atLeast) {
        return await().until(
                        () -> Broker.records("finance.budgets.v1").stream()
                                .filter(event -> event.key().equals(idOf(budget)))
                                .toList(),
                        events -> events.size() >= atLeast);
    }

    public static String staffAllocation(String budget, String theme, String staff) {
        return """
                {"budgetId":"%s","theme":"%s","payroll":%s,"goals":["OD1.1","OD1.2"],"staff":[%s]}""".formatted(idOf(budget), theme, euro("50000.01"), staff);
    }

    public String created(String path, String json) {
        return maker().created(path, json);
    }

    /** A plan of the organization, as the plans service publishes it. */
    public UUID publishedPlan(String... goals) {
        UUID plan = UUID.randomUUID();
        awaitApplied(publishPlan(UUID.randomUUID(), plan, 3, goals));
        return plan;
    }

    /** @return the id of the event */
    public UUID publishPlan(UUID event, UUID plan, int version, String... goals) {
        return tellPlan("published", event, plan, version, goals);
    }

    /** @param fact {@code published} or {@code revised} */
    public UUID tellPlan(String fact, UUID event, UUID plan, int version, String... goals) {
        String codes = List.of(goals).stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
        return PLANS.send(event, fact, plan, version, """
                {"organizationId":"%s","kind":"year","title":{"nl":"Jaarplan"},"period":{"start":"2022-01-01","end":"2022-12-31"},
                 "goals":[%s],"actions":[],"indicators":[]}""".formatted(id(), codes));
    }

    /** What a body of the organization decides about a budget. */
    public UUID decide(UUID event, String outcome, String budgetId) {
        return decide(event, UUID.randomUUID(), outcome, "budget", budgetId);
    }

    public UUID decide(UUID event, UUID decision, String outcome, String kind, String subject) {
        return decide(event, decision, outcome, kind, subject, Instant.now());
    }

    /** What a body adopted, by an event that was under way since then. */
    public void adoptedAt(Instant recordedAt, String budgetId) {
        decide(UUID.randomUUID(), UUID.randomUUID(), "adopted", "budget", budgetId, recordedAt);
    }

    /** The same in a meeting of that day. */
    public void decideOn(String day, String outcome, String budgetId) {
        UUID decision = UUID.randomUUID();
        DECISIONS.send(
                Instant.now(),
                UUID.randomUUID(),
                "taken",
                decision,
                0,
                taken(decision, outcome, "budget", budgetId).replace("2021-11-25", day));
    }

    private UUID decide(UUID event, UUID decision, String outcome, String kind, String subject, Instant recordedAt) {
        return DECISIONS.send(recordedAt, event, "taken", decision, 0, taken(decision, outcome, kind, subject));
    }

    private String taken(UUID decision, String outcome, String kind, String subject) {
        return """
                {"organizationId":"%s","bodyId":"%s","meetingId":"%s","takenOn":"2021-11-25","outcome":"%s",
                 "subject":{"kind":"%s","id":"%s"}}""".formatted(id(), decision, decision, outcome, kind, subject);
    }

    /** A decision about a budget turns out to be a mistake. */
    public UUID withdrawDecision(UUID event, UUID decision, String budgetId) {
        return DECISIONS.send(event, "withdrawn", decision, 1, """
                {"organizationId":"%s","bodyId":"%s","meetingId":"%s","withdrawnOn":"2021-11-26","outcome":"adopted",
                 "subject":{"kind":"budget","id":"%s"}}""".formatted(id(), decision, decision, budgetId));
    }

    /** One more decision, on no budget: once it is applied, all before it are. */
    public void passMarker() {
        awaitApplied(decide(UUID.randomUUID(), "rejected", UUID.randomUUID().toString()));
    }

    public void awaitState(String budget, String state) {
        await().until(() -> maker().get(budget).text("/state").equals(state));
    }

    /** A signed agreement that the organization keeps, for the years 2022 to 2026, as the partners service publishes it. */
    public UUID agreement(UUID... parties) {
        UUID agreement = UUID.randomUUID();
        publishAgreement(agreement, 3, "signed", parties);
        awaitAgreement(agreement, "signed");
        return agreement;
    }

    public void awaitAgreement(UUID agreement, String state) {
        await().until(() -> !Database.query(
                        "select 1 from known_agreement where id = '%s' and state = '%s'".formatted(agreement, state))
                .isEmpty());
    }

    /** @return the id of the event */
    public UUID publishAgreement(UUID agreement, int version, String fact, UUID... parties) {
        return publishAgreement(UUID.randomUUID(), agreement, version, fact, List.of(parties));
    }

    /** @param parties where there is one, another party is none of the test's business */
    public UUID publishAgreement(UUID event, UUID agreement, int version, String fact, List<UUID> parties) {
        return publishAgreement(event, agreement, version, fact, parties, Map.of());
    }

    /** @return the id of the event, by which it is known when some parties came or left; such as {@code "until":"2022-06-30"} */
    public UUID amendedParties(UUID agreement, int version, Map<UUID, String> when) {
        return toldParties("amended", agreement, version, when);
    }

    /** The same by another fact, such as {@code partyJoined}. */
    public UUID toldParties(String fact, UUID agreement, int version, Map<UUID, String> when) {
        return publishAgreement(
                UUID.randomUUID(),
                agreement,
                version,
                fact,
                when.keySet().stream().sorted().toList(),
                when);
    }

    private UUID publishAgreement(
            UUID event, UUID agreement, int version, String fact, List<UUID> parties, Map<UUID, String> when) {
        String named = (parties.size() == 1
                        ? List.of(parties.getFirst(), organization().id())
                        : parties)
                .stream()
                        .map(party -> """
                                {"organizationId":"%s","role":"party","state":"signed"%s}""".formatted(party, when.getOrDefault(party, "")))
                        .collect(Collectors.joining(","));
        String state =
                switch (fact) {
                    case "activated", "amended", "noticeGiven", "partyJoined", "corrected" -> "active";
                    case "reopened" -> "proposed";
                    case "withdrawn" -> "draft";
                    default -> fact;
                };
        return AGREEMENTS.send(event, fact, agreement, version, """
                {"ownerId":"%s","reference":"A","title":{"nl":"A"},"type":"cooperation","state":"%s","parties":[%s],
                 "period":{"start":"2022-01-01","end":"2024-12-31"},"endsOn":"2026-12-31","signedOn":"2021-12-15","bodies":[]}""".formatted(id(), state, named));
    }

    /** The letter by which a partner accepted, to be described. */
    public static String proofOf(String statement) {
        return """
                {"subject":{"type":"statement","id":"%s"},"kind":"acceptance","name":"brief.pdf"}""".formatted(statement);
    }

    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
