package org.samenspel.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** LEVL's bodies of 2021 as the recognition file describes them, with invented people who add up to its figures. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class LevlGovernanceTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TEXTS =
            Set.of("code", "population", "counts", "minimum", "minimumCount", "source");

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    @Test
    void addsUpToThePublishedFigures() throws IOException {
        JsonNode expected = read("expected.json").get("governance");
        setUpBodies();
        seatPeople();
        String day = expected.get("date").asText();
        levl.post("/diversityReports", "{\"date\":\"%s\"}".formatted(day)).statusCode(201);

        JsonNode composition = JSON.readTree(levl.secretary()
                .get(bodies.get("board") + "/composition?date=" + day)
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(composition.get("holds").asBoolean()).isFalse();
        assertRules(composition, expected.get("composition"));
        assertThat(total("/persons")).isEqualTo(expected.get("members").asInt());
        assertThat(total("/mandates")).isEqualTo(expected.get("mandates").asInt());
        assertThat(percentage(composition))
                .isEqualTo(expected.get("foreignOriginPercentage").asText());
        assertRules(simulation(), expected.get("simulation"));
    }

    private void setUpBodies() throws IOException {
        JsonNode rules = read("governance/rules.json");
        for (JsonNode body : read("governance/bodies.json")) {
            if (body.get("of").asText().equals("levl")) {
                bodies.put(
                        body.get("code").asText(),
                        levl.created("/bodies", newBody(body, rules).toString()));
            }
        }
    }

    private static ObjectNode newBody(JsonNode body, JsonNode rules) {
        ObjectNode sent = JSON.createObjectNode();
        sent.set("code", body.get("code"));
        sent.set("name", body.get("name"));
        if (!body.get("size").isNull()) {
            sent.set("size", body.get("size"));
        }
        ArrayNode incompatibilities = sent.putArray("incompatibilities");
        rules.get("incompatibilities").forEach(rule -> {
            if (contains(rule.get("bodies"), body.get("code"))) {
                incompatibilities.add(rule.get("code"));
            }
        });
        if (body.get("code").asText().equals("board")) {
            ArrayNode asked = sent.putArray("rules");
            rules.get("composition").forEach(rule -> asked.add(((ObjectNode) rule.deepCopy()).retain(TEXTS)));
        }
        return sent;
    }

    private void seatPeople() throws IOException {
        for (JsonNode person : read("governance/people.json")) {
            String name = person.get("person").asText();
            people.put(name, levl.person(name));
        }
        for (JsonNode mandate : read("governance/mandates.json")) {
            seat(mandate);
        }
        JsonNode renewal = read("governance/renewal.json");
        for (JsonNode seat : renewal.get("seats")) {
            ObjectNode mandate = seat.deepCopy();
            mandate.set("body", renewal.get("body"));
            mandate.set("period", renewal.get("period"));
            seat(mandate);
        }
        for (JsonNode declaration : read("governance/characteristics.json")) {
            ObjectNode sent = declaration.deepCopy();
            String person = people.get(sent.remove("person").asText());
            levl.secretary()
                    .body(sent.toString())
                    .put("/persons/" + person + "/characteristics")
                    .then()
                    .statusCode(204);
        }
    }

    private void seat(JsonNode mandate) {
        ObjectNode sent = mandate.deepCopy();
        sent.put("personId", people.get(sent.remove("person").asText()));
        sent.put(
                "bodyId", GovernanceFixtures.idOf(bodies.get(sent.remove("body").asText())));
        levl.created("/mandates", sent.toString());
    }

    private JsonNode simulation() throws IOException {
        JsonNode printed = read("governance/simulation.json");
        ObjectNode sent = JSON.createObjectNode();
        sent.set("startsOn", printed.get("startsOn"));
        ArrayNode candidates = sent.putArray("candidates");
        printed.get("candidates").forEach(candidate -> {
            candidates.add(((ObjectNode) candidate.deepCopy()).without(Set.of("person", "body")));
        });
        return JSON.readTree(levl.secretary()
                .body(sent.toString())
                .post(bodies.get("board") + "/composition/simulations")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static void assertRules(JsonNode composition, JsonNode expected) {
        assertThat(composition.get("rules")).hasSize(expected.size());
        composition.get("rules").forEach(result -> {
            JsonNode rule = expected.get(result.get("rule").asText());
            String name = result.get("rule").asText();
            JsonNode counted = rule.get("counted");
            assertThat(result.get("holds")).as(name).isEqualTo(rule.get("holds"));
            assertThat(result.get(counted.isObject() ? "perGender" : "counted"))
                    .as(name)
                    .isEqualTo(counted);
            assertThat(result.get("required")).as(name).isEqualTo(rule.get("required"));
            assertThat(result.get("total")).as(name).isEqualTo(rule.get("population"));
            assertThat(result.get("changesOn")).as(name).isEqualTo(rule.get("changesOn"));
        });
    }

    /** As printed: with two decimals. */
    private static String percentage(JsonNode composition) {
        JsonNode origin = StreamSupport.stream(composition.get("rules").spliterator(), false)
                .filter(rule -> rule.get("rule").asText().equals("foreignOrigin"))
                .findFirst()
                .orElseThrow();
        return "%.2f"
                .formatted(100.0
                        * origin.get("counted").asInt()
                        / origin.get("total").asInt());
    }

    private int total(String collection) {
        return levl.secretary().get(collection).then().statusCode(200).extract().path("total");
    }

    private static boolean contains(JsonNode list, JsonNode text) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(text::equals);
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(DATA.resolve(file).toFile());
    }
}
