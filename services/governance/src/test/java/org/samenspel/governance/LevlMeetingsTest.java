package org.samenspel.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.GovernanceFixtures.fact;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.GovernanceFixtures.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.EventSchemas;

/** LEVL's meetings of the demo, and what they come to. */
@QuarkusTest
class LevlMeetingsTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022");

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> meetings = new HashMap<>();

    @Test
    void comeToTheFiguresOfTheDemo() throws IOException {
        JsonNode file = read("governance/meetings.json");
        setUpBodies();
        for (JsonNode meeting : file) {
            hold(meeting);
        }

        JsonNode expected = read("expected.json").get("governance");
        assertThat(count("/meetings?state=held"))
                .isEqualTo(expected.at("/meetings/held").asInt());
        assertThat(count("/meetings?state=cancelled"))
                .isEqualTo(expected.at("/meetings/cancelled").asInt());
        assertThat(count("/decisions?outcome=adopted"))
                .isEqualTo(expected.at("/decisions/adopted").asInt());
        assertThat(count("/decisions"))
                .isEqualTo(expected.at("/decisions/adopted").asInt());
        assertThat(all("/decisions", "competence").stream().filter("prepares"::equals))
                .hasSize(expected.at("/decisions/prepared").size());
        assertThat(decisionsBySubject()).isEqualTo(json.convertValue(expected.at("/decisions/bySubject"), Map.class));
        assertThat(all("/decisions", "minorityStandpoints"))
                .hasSize(expected.get("minorityStandpoints").asInt());
        assertThat(all("/meetings", "conflicts"))
                .hasSize(expected.get("conflicts").asInt());
        assertWhoHadToLeaveWasNotCounted();
        assertMeetingsCountForIndicatorAndAgreement();
    }

    /** The item with a conflict: thirteen of the fourteen who came, ten of the nineteen who may decide. */
    private void assertWhoHadToLeaveWasNotCounted() {
        Map<String, Object> third = levl.secretary()
                .get("/decisions?meetingId=" + idOf(meetings.get("board-2021-11-25")))
                .then()
                .extract()
                .path("items.find { it.item == '3' }");

        assertThat(third.get("quorum")).isEqualTo(Map.of("required", 10, "inRoom", 13, "mayDecide", 19));
        assertThat(third.get("tally")).isEqualTo(Map.of("votesFor", 13, "votesAgainst", 0, "abstained", 0));
    }

    private void assertMeetingsCountForIndicatorAndAgreement() throws IOException {
        int expected =
                read("expected.json").at("/progressWithMeetings/measured/value").asInt();
        List<JsonNode> events =
                meetings.values().stream().map(this::heldOrCancelled).toList();

        assertThat(events.stream().filter(event -> !event.get("contributesTo").isEmpty()))
                .hasSize(expected);
        assertThat(events.stream().filter(event -> event.has("agreementId") && event.has("heldOn")))
                .extracting(event -> event.get("heldOn").asText())
                .containsExactly("2022-10-20");
    }

    private JsonNode heldOrCancelled(String meeting) {
        ConsumerRecord<String, byte[]> event =
                published("governance.meetings.v1", idOf(meeting), 1).getFirst();
        EventSchemas.assertValid(event);
        assertThat(fact(event)).isIn("held", "cancelled");
        try {
            return json.readTree(new String(event.value(), UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void setUpBodies() throws IOException {
        UUID agreement = new PartnersEvents().activated(List.of("jointConsultation"), levl, vvsg);
        for (String code : List.of("generalAssembly", "board")) {
            bodies.put(code, levl.body(code));
            levl.patch(bodies.get(code), "{\"procedure\":%s}".formatted(procedureOf(code)))
                    .statusCode(200);
        }
        bodies.put("integrationNetwork", levl.body("integrationNetwork"));
        bodies.put("jointConsultation", levl.bodyOf(agreement, "jointConsultation"));
        for (JsonNode mandate : read("governance/mandates.json")) {
            if (bodies.containsKey(mandate.get("body").asText())) {
                seat(levl, mandate);
            }
        }
        for (JsonNode employee : read("governance/joint-employees.json")) {
            seat(employee.get("party").asText().equals("levl") ? levl : vvsg, employee);
        }
    }

    private void seat(GovernanceFixtures party, JsonNode mandate) {
        String person = people.computeIfAbsent(mandate.get("person").asText(), party::person);
        ObjectNode body = mandate.deepCopy();
        body.remove(List.of("person", "body", "party", "synthetic", "source"));
        body.put("bodyId", idOf(bodies.get(mandate.get("body").asText()))).put("personId", person);
        party.created("/mandates", body.toString());
    }

    private JsonNode procedureOf(String code) throws IOException {
        for (JsonNode body : read("governance/bodies.json")) {
            if (body.get("code").asText().equals(code)) {
                return body.get("procedure");
            }
        }
        throw new IllegalStateException(code);
    }

    private void hold(JsonNode file) {
        String meeting = levl.created("/meetings", plan(file));
        meetings.put(file.get("key").asText(), meeting);
        if (file.get("state").asText().equals("cancelled")) {
            levl.cancel(meeting).statusCode(200);
            return;
        }
        for (JsonNode conflict : file.path("conflicts")) {
            levl.declare(meeting, personId(conflict), conflict.get("item").asText())
                    .statusCode(200);
        }
        levl.put(meeting, "/attendance", attendance(file)).statusCode(200);
        for (JsonNode item : file.get("items")) {
            if (item.has("decision")) {
                levl.decide(meeting, decision(item)).statusCode(201);
            }
        }
        levl.approveMinutes(meeting, file.get("minutesApprovedOn").asText()).statusCode(200);
    }

    private String plan(JsonNode file) {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        plan.put("bodyId", idOf(bodies.get(file.get("body").asText())));
        plan.set("date", file.get("date"));
        ArrayNode agenda = plan.putArray("agenda");
        for (JsonNode item : file.path("items")) {
            ObjectNode planned = agenda.addObject();
            planned.set("number", item.get("number"));
            planned.putObject("title").set("nl", item.get("title"));
            ObjectNode subject = planned.putObject("subject");
            subject.set("kind", item.at("/subject/kind"));
            if (item.get("subject").has("reference")) {
                subject.put("id", UUID.randomUUID().toString());
            }
        }
        ArrayNode indicators = plan.putArray("contributesTo");
        file.path("contributesTo")
                .forEach(any -> indicators.add(UUID.randomUUID().toString()));
        return plan.toString();
    }

    private String attendance(JsonNode file) {
        ObjectNode attendance = JsonNodeFactory.instance.objectNode();
        if (file.has("participants")) {
            return attendance.set("participants", file.get("participants")).toString();
        }
        for (String list : List.of("present", "excused")) {
            ArrayNode ids = attendance.putArray(list);
            file.get("attendance").get(list).forEach(person -> ids.add(people.get(person.asText())));
        }
        return attendance.toString();
    }

    private String decision(JsonNode item) {
        JsonNode printed = item.get("decision");
        ObjectNode decision = JsonNodeFactory.instance.objectNode();
        decision.set("item", item.get("number"));
        decision.set("method", printed.get("by"));
        if (printed.has("for")) {
            ObjectNode tally = decision.putObject("tally");
            tally.set("votesFor", printed.get("for"));
            tally.set("votesAgainst", printed.get("against"));
            tally.set("abstained", printed.get("abstained"));
        }
        ArrayNode standpoints = decision.putArray("minorityStandpoints");
        for (JsonNode standpoint : item.path("minorityStandpoints")) {
            standpoints.addObject().put("personId", personId(standpoint)).set("text", standpoint.get("text"));
        }
        return decision.toString();
    }

    private String personId(JsonNode named) {
        return people.get(named.get("person").asText());
    }

    private int count(String path) {
        return levl.secretary().get(path).then().statusCode(200).extract().path("total");
    }

    private List<Object> all(String path, String property) {
        return levl.secretary().get(path).then().extract().path("items.%s.flatten()".formatted(property));
    }

    private Map<Object, Integer> decisionsBySubject() {
        return all("/decisions", "subject.kind").stream()
                .collect(Collectors.toMap(kind -> kind, kind -> 1, Integer::sum));
    }

    private JsonNode read(String file) throws IOException {
        return json.readTree(DATA.resolve(file).toFile());
    }
}
