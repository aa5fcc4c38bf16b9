package org.samenspel.local.expected;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must come out of governance: the board against its rules, a what-if, meetings and decisions. */
public final class ExpectedGovernance {

    private final JsonNode expected;

    ExpectedGovernance(JsonNode expected) {
        this.expected = expected.path("governance");
    }

    void assertAll(JsonNode report) {
        assertBodies(report);
        assertComposition(report);
        assertMeetings(report);
    }

    public void assertBodies(JsonNode report) {
        JsonNode governance = report.path("governance");
        assertThat(governance.path("bodies")).isEqualTo(expected.path("bodies"));
        assertThat(governance.path("people")).isEqualTo(expected.path("members"));
        assertThat(governance.path("mandates")).isEqualTo(expected.path("mandates"));
        assertThat(governance.path("employees"))
                .hasSize(expected.path("employees").asInt());
        assertThat(governance.path("employees").findValuesAsText("namedBy")).doesNotHaveDuplicates();
        assertThat(governance.path("composition").path("date")).isEqualTo(expected.path("date"));
        assertCadences(governance.path("cadences"));
    }

    private void assertCadences(JsonNode cadences) {
        JsonNode wanted = expected.path("cadences");
        assertThat(cadences).hasSize(wanted.path("printed").asInt());
        assertThat(cadences.valueStream()
                        .filter(one -> one.path("before").asBoolean())
                        .map(one -> one.path("body").asText()))
                .containsExactlyElementsOf(wanted.path("previousStructure")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }

    public void assertComposition(JsonNode report) {
        assertRules(report.path("governance").path("composition"), expected.path("composition"));
        assertRules(report.path("governance").path("simulation"), expected.path("simulation"));
    }

    public void assertMeetings(JsonNode report) {
        JsonNode meetings = report.path("governance").path("meetings");
        assertThat(withState(meetings, "held"))
                .hasSize(expected.path("meetings").path("held").asInt());
        assertThat(withState(meetings, "cancelled"))
                .hasSize(expected.path("meetings").path("cancelled").asInt());
        assertThat(meetings.findValues("conflicts").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(expected.path("conflicts").asInt());
        List<JsonNode> decisions = meetings.valueStream()
                .flatMap(meeting -> meeting.path("decisions").valueStream())
                .toList();
        assertDecisions(decisions);
    }

    /** The assembly adopts what the board proposes. */
    private void assertDecisions(List<JsonNode> decisions) {
        assertThat(decisions)
                .hasSize(expected.path("decisions").path("adopted").asInt())
                .allSatisfy(one -> assertThat(one.path("outcome").asText()).isEqualTo("adopted"));
        Map<String, Integer> bySubject =
                decisions.stream().collect(Collectors.toMap(ExpectedGovernance::subject, _ -> 1, Integer::sum));
        expected.path("decisions")
                .path("bySubject")
                .properties()
                .forEach(one -> assertThat(bySubject)
                        .containsEntry(one.getKey(), one.getValue().asInt()));
        assertThat(decisions.stream()
                        .filter(one -> one.path("competence").asText().equals("prepares"))
                        .map(ExpectedGovernance::subject))
                .containsExactlyElementsOf(expected.path("decisions")
                        .path("prepared")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
        assertThat(decisions.stream()
                        .mapToInt(one -> one.path("minorityStandpoints").asInt())
                        .sum())
                .isEqualTo(expected.path("minorityStandpoints").asInt());
    }

    private static void assertRules(JsonNode composition, JsonNode wanted) {
        assertThat(composition.path("rules")).hasSize(wanted.size()).allSatisfy(result -> {
            JsonNode rule = wanted.path(result.path("rule").asText());
            assertThat(result.path("holds")).isEqualTo(rule.path("holds"));
            assertThat(result.path("changesOn")).isEqualTo(rule.path("changesOn"));
            if (rule.has("counted")) {
                assertThat(result.path("required")).isEqualTo(rule.path("required"));
                assertThat(result.path("total")).isEqualTo(rule.path("population"));
                assertThat(result.path(rule.path("counted").isObject() ? "perGender" : "counted"))
                        .isEqualTo(rule.path("counted"));
            } else {
                assertThat(result.has("counted")).isFalse();
            }
        });
    }

    private static String subject(JsonNode decision) {
        return decision.path("subject").path("kind").asText();
    }

    private static List<JsonNode> withState(JsonNode meetings, String state) {
        return meetings.valueStream()
                .filter(meeting -> meeting.path("state").asText().equals(state))
                .toList();
    }
}
