package org.samenspel.partners;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Database;
import org.samenspel.testing.FreshDatabase;
import org.samenspel.testing.MovableClock;

/** LEVL's network and its agreements, as the texts have them, against the figures that a reader counted in those texts. */
@QuarkusTest
@FreshDatabase
class LevlPartnersTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022");
    private static final List<String> AGREEMENT = List.of("reference", "type", "title", "themes", "articles");
    private static final List<String> DUTY =
            List.of("kind", "count", "per", "anchor", "opens", "due", "event", "within", "proof");

    private final PartnersFixtures levl = PartnersFixtures.levlAndVvsg();
    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode expected = read("expected.json").get("partners");
    private final Map<String, String> organizations = new HashMap<>();

    @Inject
    MovableClock clock;

    /** What is still under way would arrive in the emptied tables of the next test: a second LEVL. */
    @AfterEach
    void whatItPublishedOfOrganizationsHasComeBack() {
        await().until(() -> Database.query("""
                        select id from outbox where aggregatetype = 'partners.organizations.v1'
                        and not exists (select from inbox where event_id = outbox.id)""").isEmpty());
    }

    @Test
    void holdsTheOrganizationsAndProjectsThatTheTextsName() {
        JsonNode figures = expected.get("organizations");
        registerOrganizations();
        int memberships = recordMemberships();
        addProjects();

        assertThat(total("/organizations")).isEqualTo(figures.get("total").asInt());
        assertThat(memberships).isEqualTo(figures.get("memberships").asInt());
        figures.get("perKind")
                .properties()
                .forEach(kind -> assertThat(total("/organizations?kind=" + kind.getKey()))
                        .isEqualTo(kind.getValue().asInt()));
        assertThat(total("/projects")).isEqualTo(expected.get("projects").asInt());
        levl.partner().get("/organizations?code=0478.953.435").then().body("items[0].name.nl", equalTo("LEVL vzw"));
    }

    @Test
    void showsTheFrameworkAgreementAsItStoodOnEachDay() {
        JsonNode figures = expected.get("frameworkAgreement");
        clock.moveTo(Instant.parse("2022-11-01T10:00:00Z"));
        JsonNode framework = read("partners/agreements/vvsg-framework.json");
        registerPartiesOf(framework);
        String agreement = signed(framework);

        JsonPath shown = levl.partner().get(agreement).jsonPath();
        assertThat(shown.getList("articles.number")).isEqualTo(texts(figures.get("articleNumbers")));
        assertThat(shown.getList("oddities.article")).isEqualTo(texts(figures.get("missingArticleNumbers")));
        assertThat(shown.getList("articles.paragraphs.flatten()"))
                .hasSize(figures.get("paragraphs").asInt());
        assertThat(shown.getList("articles.paragraphs.flatten().findAll { it.number != null }"))
                .hasSize(figures.get("numberedParagraphs").asInt());
        assertThat(shown.getList("parties.signatures.flatten()"))
                .hasSize(figures.get("signatories").asInt());
        figures.get("states")
                .properties()
                .forEach(day -> levl.partner()
                        .get(agreement + "?asOf=" + day.getKey())
                        .then()
                        .body("state", equalTo(day.getValue().asText())));
        figures.get("noticeGivenOn").properties().forEach(day -> {
            clock.moveTo(Instant.parse(day.getKey() + "T10:00:00Z"));
            levl.giveNotice(agreement, id("vvsg"), day.getKey())
                    .body("endsOn", equalTo(day.getValue().asText()));
        });
    }

    @Test
    void showsWhereItsObligationsStoodOnEachDay() {
        clock.moveTo(Instant.parse("2022-11-01T10:00:00Z"));
        JsonNode framework = read("partners/agreements/vvsg-framework.json");
        registerPartiesOf(framework);
        String agreement = signed(framework);
        Map<String, String> obligations = addObligations(agreement, framework);
        request(obligations, framework.get("requests").get(0));
        GovernanceEvents.held(UUID.randomUUID(), UUID.randomUUID(), 1, PartnersFixtures.idOf(agreement), "2022-10-20");

        JsonNode figures = expected.get("obligations");
        String yearly = obligations.get("jointConsultationYearly");
        await().untilAsserted(() ->
                assertThat(windows(yearly, "2022-10-20").toString()).contains("fulfilled"));
        figures.get("jointConsultationYearly")
                .properties()
                .forEach(day -> assertThat(windows(yearly, day.getKey())).isEqualTo(day.getValue()));
        for (String single : List.of("consultationOnRequest", "finalEvaluation")) {
            JsonNode days = figures.get(single);
            days.properties().stream()
                    .filter(day -> day.getKey().matches("\\d.*"))
                    .forEach(day -> assertThat(windows(obligations.get(single), day.getKey()))
                            .singleElement()
                            .satisfies(window -> assertThat(window.get("end")).isEqualTo(days.get("due")))
                            .satisfies(window -> assertThat(window.get("state")).isEqualTo(day.getValue())));
        }
    }

    @Test
    void crisisHousingIsAnAgreementOfPartnersWithoutTheOneThatKeepsIt() {
        JsonNode crisis = read("partners/agreements/crisis-housing.json");
        registerPartiesOf(crisis);
        String agreement = signed(crisis);

        String municipality = PartnersFixtures.token("partner", "1000000021");
        PartnersFixtures.as(municipality)
                .get(agreement)
                .then()
                .statusCode(200)
                .body("parties.size()", equalTo(crisis.get("parties").size()))
                .body("parties[1].organization.name.nl", equalTo("Gemeente 1"));
        levl.partner().get(agreement).then().statusCode(404);
        assertThat(addObligations(agreement, crisis)).hasSize(1);
    }

    private void registerOrganizations() {
        register(_ -> true);
    }

    /** LEVL and VVSG, who call here, and those who agree. */
    private void registerPartiesOf(JsonNode agreement) {
        List<String> parties = agreement.get("parties").findValuesAsText("organization");
        register(key -> Set.of("levl", "vvsg").contains(key) || parties.contains(key));
    }

    private void register(Predicate<String> keys) {
        for (JsonNode organization : read("partners/organizations.json")) {
            if (!keys.test(organization.get("key").asText())) {
                continue;
            }
            ObjectNode body = pick(organization, List.of("name", "kind", "themes", "codes", "municipalityClasses"));
            organizations.put(organization.get("key").asText(), levl.create("/organizations", body.toString()));
        }
    }

    private int recordMemberships() {
        int recorded = 0;
        for (JsonNode organization : read("partners/organizations.json")) {
            String address = organizations.get(organization.get("key").asText());
            for (JsonNode membership : organization.get("memberships")) {
                ObjectNode body = pick(membership, List.of("role", "period"));
                levl.create(
                        address + "/memberships",
                        body.put("organizationId", id(membership.get("of"))).toString());
                recorded++;
            }
        }
        return recorded;
    }

    private void addProjects() {
        for (JsonNode project : read("partners/projects.json")) {
            ObjectNode body = pick(project, List.of("reference", "title", "period", "themes"));
            body.put("promoterId", id(project.get("promoter")));
            for (String role : List.of("coPromoters", "partners")) {
                project.get(role)
                        .forEach(key -> body.withArray(role).addObject().put("organizationId", id(key)));
            }
            levl.create("/projects", body.toString());
        }
    }

    private String signed(JsonNode printed) {
        ObjectNode body = pick(printed, AGREEMENT);
        body.set("term", pick(printed.get("term"), List.of("start", "end")));
        if (printed.has("notice")) {
            body.set("notice", pick(printed.get("notice"), List.of("period", "form")));
        }
        ArrayNode bodies = body.putArray("bodies");
        printed.get("bodies").forEach(one -> bodies.add(pick(one, List.of("code", "name"))));
        ArrayNode parties = body.putArray("parties");
        printed.get("parties")
                .forEach(party ->
                        parties.add(pick(party, List.of("role")).put("organizationId", id(party.get("organization")))));
        String agreement = levl.create("/agreements", body.toString());
        levl.propose(agreement).statusCode(200);
        printed.get("parties").forEach(party -> {
            ObjectNode signature = json.createObjectNode().put("organizationId", id(party.get("organization")));
            ObjectNode signatory = party.get("signatories").get(0).deepCopy();
            signature.set("signature", signatory.put("textSha256", levl.textSha256(agreement)));
            levl.change(agreement, "/signatures", signature.toString()).statusCode(201);
        });
        await().until(() -> levl.state(agreement).equals("active"));
        return agreement;
    }

    private Map<String, String> addObligations(String agreement, JsonNode printed) {
        return StreamSupport.stream(printed.get("obligations").spliterator(), false)
                .collect(toMap(one -> one.get("code").asText(), one -> {
                    ObjectNode body = pick(one, List.of("code", "article", "paragraph", "printed", "body"));
                    body.set("duty", pick(one, DUTY));
                    return levl.create(agreement + "/obligations", body.toString());
                }));
    }

    private void request(Map<String, String> obligations, JsonNode request) {
        levl.create(
                obligations.get(request.get("obligation").asText()) + "/requests",
                pick(request, List.of("requestedOn"))
                        .put("requestedById", id(request.get("requestedBy")))
                        .toString());
    }

    private JsonNode windows(String obligation, String day) {
        JsonPath shown = levl.partner().get(obligation + "?asOf=" + day).jsonPath();
        ArrayNode windows = json.createArrayNode();
        List<Map<String, Object>> all = shown.getList("windows");
        all.forEach(window -> windows.add(pick(json.valueToTree(window), List.of("start", "end", "state"))));
        return windows;
    }

    private int total(String collection) {
        return levl.manager().get(collection).then().statusCode(200).extract().path("total");
    }

    private String id(JsonNode key) {
        return id(key.asText());
    }

    private String id(String key) {
        return PartnersFixtures.idOf(organizations.get(key));
    }

    private ObjectNode pick(JsonNode from, List<String> properties) {
        ObjectNode picked = json.createObjectNode();
        properties.stream().filter(from::hasNonNull).forEach(property -> picked.set(property, from.get(property)));
        return picked;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode read(String file) {
        try {
            return withoutNulls(json.readTree(DATA.resolve(file).toFile()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode withoutNulls(JsonNode node) {
        node.forEach(LevlPartnersTest::withoutNulls);
        if (node instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        return node;
    }
}
