package org.samenspel.plans;

import static io.restassured.RestAssured.given;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.Registered;
import org.samenspel.testing.contract.Client;

/** An organization of its own for each test, its callers, and the plan it begins with. */
public final class PlanFixtures {

    public static final String GOALS = """
            code,level,parent,title,notes
            SD2,strategic,,Een evenwaardige deelname realiseren,
            OD2.1,operational,SD2,Personen geven input voor beleidsaanbevelingen,
            OD2.2,operational,SD2,Een sterk netwerk bundelt de expertise,
            """;

    public static final String ACTIONS = """
            number,theme,title,goals,responsible,timing,startsOn,endsOn,networkPartners,notes,description,internalCooperation,grantor
            3,WONEN,Bevraging m.b.t. huisvesting,OD2.1|OD2.2,Medewerker wonen,,,,VIVAS|SAAMO,,LEVL consulteert personen,,
            8,TEWERKSTELLING,Bevragen van jongeren,OD2.1,,,,,,,,,
            """;

    private static final List<String> INDICATOR_COLUMNS = List.of("""
            action,goal,number,part,text,kind,unit,target,targetMaximum,targetBase,direction,combination,counts,\
            minimumAttendance,baseline,countsFrom,countsTo,municipalities,timing,startsOn,endsOn,sources,\
            sourceReference,contributesTo,notes""".split(","));

    public static final String INDICATORS = indicators("""
            action,number,text,kind,unit,target,timing,startsOn,endsOn,sources
            3,1,Een consultatieronde (minimaal 30 personen),count,personen,30,najaar 2022,2022-09-01,2022-11-30,consultation
            3,3,Een aanbevelingsnota,milestone,,,,,,manual
            8,1,Bevraging van jongeren (minimaal 30 personen),count,personen,30,mei-juni 2022,2022-05-01,2022-06-30,consultation
            """);

    public static final String FRAMEWORK = """
            {"title":{"nl":"Rollen van de netwerkorganisatie"},"principles":[
             {"code":"R1","group":"rol","text":{"nl":"Kennis samenbrengen, delen en verspreiden"}},
             {"code":"R2","group":"rol","text":{"nl":"Innovatie stimuleren"}}]}""";

    public static final String JUDGMENTS = """
            {"assessedOn":"2022-12-15","assessor":"Stuurgroep","judgments":[
             {"principle":"R1","verdict":"fulfilled","reason":{"nl":"De nota wordt breed gebruikt"}},
             {"principle":"R2","verdict":"partly","reason":{"nl":"Eén nieuwe werkvorm"}}]}""";

    private static final String MULTI_YEAR_PLAN = """
            {"kind":"multiYear","title":{"nl":"Meerjarenplan 2022-2026"},
             "period":{"start":"2022-01-01","end":"2026-12-31"}}""";

    private static final String YEAR_PLAN = """
            {"kind":"year","title":{"nl":"Jaarplan 2022"},"period":{"start":"2022-01-01","end":"2022-12-31"}%s}""";

    private static final EventSender AGREEMENTS = new EventSender("partners.agreements.v1");

    private final Registered organization;

    private PlanFixtures(Registered organization) {
        this.organization = organization;
    }

    /** The table with all columns of a table with some of them, none of whose cells is quoted. */
    public static String indicators(String table) {
        List<String> lines = table.lines().toList();
        List<String> given = List.of(lines.getFirst().split(","));
        return lines.stream()
                .map(line -> List.of(line.split(",", -1)))
                .map(cells -> INDICATOR_COLUMNS.stream()
                        .map(column -> cells.equals(given)
                                ? column
                                : given.contains(column) ? cells.get(given.indexOf(column)) : "")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Callers of a network organization that no other test knows. */
    public static PlanFixtures organization() {
        return new PlanFixtures(Registered.organization());
    }

    public String id() {
        return organization.id().toString();
    }

    /** It is a center city until that day, as the services know it. */
    public void isCenterCityUntil(LocalDate day) {
        Database.execute("""
                update known_organization set municipality_classes = '[{"code":"centerCity","validUntil":"%s"}]'
                where id = '%s'
                """.formatted(day, id()));
        Database.execute("""
                insert into known_organization_codes (known_organization_id, scheme, code) values ('%s', 'NIS', '44021')
                """.formatted(id()));
    }

    /** From that day the other one acts for it. */
    public void succeededBy(PlanFixtures successor, LocalDate day) {
        organization.succeededBy(successor.organization, day);
    }

    /** The same, and the service hears of it as it does of what partners publish. */
    public void tellSucceededBy(PlanFixtures successor, LocalDate day) {
        organization.tellSucceededBy(successor.organization, day);
    }

    /** The same, without waiting; returns the id of the event. */
    public UUID sendSucceededBy(PlanFixtures successor, LocalDate day) {
        return organization.sendSucceededBy(successor.organization, day);
    }

    /** That another one acts for it was recorded by mistake, and the service hears of it. */
    public void tellSuccessionWithdrawn() {
        organization.tellSuccessionWithdrawn();
    }

    /** From that day it is divided: the matter with this id goes to the one, nothing to the other. */
    public void dividedInto(PlanFixtures one, String matter, PlanFixtures other, LocalDate day) {
        organization.dividedInto(one.organization, matter, other.organization, day);
    }

    public String token(String... roles) {
        return organization.token(roles);
    }

    public RequestSpecification planner() {
        return as(token("planner"));
    }

    public RequestSpecification coordinator() {
        return as(token("networkCoordinator"));
    }

    public static RequestSpecification as(String token) {
        return given().basePath("/plans/v1").auth().oauth2(token);
    }

    /** The draft of a multi-year plan; returns its address below the API's. */
    public String multiYearPlan() {
        return created(MULTI_YEAR_PLAN);
    }

    /** The draft of a year plan with goals of its own. */
    public String yearPlan() {
        return created(YEAR_PLAN.formatted(""));
    }

    /** The draft of a year plan that works on the goals of a multi-year plan. */
    public String yearPlanOf(String multiYearPlan) {
        return created(YEAR_PLAN.formatted(",\"multiYearPlanId\":\"%s\"".formatted(idOf(multiYearPlan))));
    }

    /** The draft of a year plan with goals, actions and indicators. */
    public String filledYearPlan() {
        return filledYearPlan(INDICATORS);
    }

    private String filledYearPlan(String indicators) {
        String plan = yearPlan();
        maker().post(plan + "/goals/imports", "text/csv", GOALS).expect(200);
        maker().post(plan + "/actions/imports", "text/csv", ACTIONS).expect(200);
        maker().post(plan + "/indicators/imports", "text/csv", indicators).expect(200);
        return plan;
    }

    public String publishedYearPlan() {
        return publishedYearPlan(INDICATORS);
    }

    /** The same with other indicators on its actions 3 and 8. */
    public String publishedYearPlan(String indicators) {
        String plan = filledYearPlan(indicators);
        new Client(token("networkCoordinator"))
                .put(plan + "/publication", plan, "")
                .expect(200);
        return plan;
    }

    public ValidatableResponse importInto(String plan, String what, String csv) {
        return planner()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(plan + "/" + what + "/imports")
                .then();
    }

    /** Imports into a published plan, for a reason. */
    public ValidatableResponse revise(String plan, String what, String csv, @Nullable String reason) {
        return coordinator()
                .queryParams(reason == null ? Map.of() : Map.of("reason", reason))
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(plan + "/" + what + "/imports")
                .then();
    }

    public ValidatableResponse submit(String plan) {
        return planner()
                .header("If-Match", workingEtag(plan))
                .put(plan + "/submission")
                .then();
    }

    public ValidatableResponse withdraw(String thing, String reason) {
        return coordinator()
                .header("If-Match", workingEtag(thing))
                .contentType("application/json")
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .put(thing + "/withdrawal")
                .then();
    }

    /** It was withdrawn by mistake. */
    public ValidatableResponse restore(String thing, String reason) {
        return coordinator()
                .header("If-Match", workingEtag(thing))
                .queryParam("reason", reason)
                .delete(thing + "/withdrawal")
                .then();
    }

    public ValidatableResponse openRevision(String plan, String reason) {
        return coordinator()
                .header("If-Match", workingEtag(plan))
                .contentType("application/json")
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .put(plan + "/openRevision")
                .then();
    }

    public ValidatableResponse closeRevision(String plan) {
        return coordinator()
                .header("If-Match", workingEtag(plan))
                .delete(plan + "/openRevision")
                .then();
    }

    public ValidatableResponse decideTarget(String indicator, int target) {
        String patch = """
                {"target":%d,"reason":"Meer draagvlak","decidedBy":"Bestuur"}""".formatted(target);
        return patchTarget(indicator, patch, "");
    }

    public ValidatableResponse patchTarget(String indicator, String patch, String query) {
        return coordinator()
                .header("If-Match", workingEtag(indicator))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(indicator + query)
                .then();
    }

    /** An agreement that partners published, with its parties; its id. */
    public static UUID agreement(PlanFixtures... parties) {
        UUID agreement = UUID.randomUUID();
        amend(agreement, 1, Stream.of(parties).map(party -> party.asParty("signed")));
        return agreement;
    }

    /** It leaves the agreement, which the other one stays in. */
    public void leave(UUID agreement, PlanFixtures other) {
        amend(agreement, 2, Stream.of(leftIn2022(), other.asParty("signed")));
    }

    private String leftIn2022() {
        return asParty("left").replace("}", ",\"until\":\"2022-12-31\"}");
    }

    private String asParty(String state) {
        return "{\"organizationId\":\"%s\",\"role\":\"partner\",\"state\":\"%s\"}".formatted(id(), state);
    }

    private static void amend(UUID agreement, int version, Stream<String> parties) {
        awaitApplied(AGREEMENTS.send("amended", agreement, version, """
                {"ownerId":"%s","reference":"%s","title":{"nl":"Samenwerking"},"type":"framework","state":"active",
                 "period":{"start":"2022-01-01"},"bodies":[],"parties":[%s]}""".formatted(
                        agreement, agreement, parties.collect(Collectors.joining(",")))));
    }

    /** The draft of a multi-year plan that belongs to an agreement. */
    public String planOf(UUID agreement) {
        return created(MULTI_YEAR_PLAN.replace("\"kind\"", "\"agreementId\":\"%s\",\"kind\"".formatted(agreement)));
    }

    public ValidatableResponse publish(String plan) {
        return coordinator()
                .header("If-Match", etag(plan))
                .put(plan + "/publication")
                .then();
    }

    /** Of the text that changes, also while a revision is open. */
    public String workingEtag(String thing) {
        return etag(thing + "?text=workingCopy");
    }

    public String etag(String resource) {
        return new Client(token("networkCoordinator")).etag(resource);
    }

    /** The address of an indicator by the number of its action and its own. */
    public String indicator(String plan, String action, String number) {
        String which = "%s/indicators?action=%s&number=%s".formatted(plan, action, number);
        return "/indicators/" + maker().get(which).expect(200).text("/items/0/id");
    }

    public ValidatableResponse measure(String indicator, String json) {
        return planner()
                .contentType("application/json")
                .body(json)
                .post(indicator + "/measurements")
                .then();
    }

    public ValidatableResponse measureAsPartner(String indicator, String json) {
        return as(token("partner"))
                .contentType("application/json")
                .body(json)
                .post(indicator + "/measurements")
                .then();
    }

    /** Names one organization that works on an action, and no other. */
    public ValidatableResponse namePartner(String partners, PlanFixtures partner) {
        return replacePartners(partners, "{\"partnerIds\":[\"%s\"]}".formatted(partner.id()));
    }

    public ValidatableResponse replacePartners(String partners, String json) {
        return planner()
                .header("If-Match", etag(partners))
                .contentType("application/json")
                .body(json)
                .put(partners)
                .then();
    }

    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The id of a framework of the organization. */
    public String framework() {
        return idOf(maker().created("/assessmentFrameworks", FRAMEWORK));
    }

    /** The body of an assessment of an action. */
    public static String assessment(String framework, String planId, String action) {
        return """
                {"frameworkId":"%s","subject":{"planId":"%s","action":"%s"},"content":%s}""".formatted(framework, planId, action, JUDGMENTS);
    }

    public ValidatableResponse assess(String framework, String plan, String action) {
        return postTo("/assessments", assessment(framework, idOf(plan), action));
    }

    public ValidatableResponse postTo(String collection, String json) {
        return planner()
                .contentType("application/json")
                .body(json)
                .post(collection)
                .then();
    }

    private String created(String json) {
        return maker().created("/plans", json);
    }

    /** The planner, who makes what tests begin with. */
    private Client maker() {
        return new Client(token("planner"));
    }
}
