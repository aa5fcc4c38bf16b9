package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Json;

/**
 * What one person asks, answered in each service that holds people: one request in each, the candidates of all, one report. Between the
 * services nothing travels; what is known of the person is in the bodies of requests alone, and kept by nobody here.
 */
final class PersonCase {

    /** Why something is refused, or rejected later on. */
    static final List<String> GROUNDS = List.of(
            "notIdentified",
            "unfounded",
            "excessive",
            "legalObligation",
            "publicInterest",
            "legalClaim",
            "rightsOfOthers",
            "overridingInterest",
            "accurate");

    private static final List<String> REASONS =
            List.of("answerToPerson", "checkOfAnswer", "authorityRequest", "breachInquiry");

    private final ObjectNode asked;
    private final Dialog dialog;
    private final Map<ServiceDesk, String> requests = new LinkedHashMap<>();

    /** @param asked kind, day and person, as a new request has them */
    PersonCase(ObjectNode asked, Dialog dialog) {
        this.asked = asked;
        this.dialog = dialog;
    }

    /** One that waits of the same, in a service of which this has none yet; whether it is. */
    boolean joins(ServiceDesk desk, JsonNode request) {
        if (!asked.equals(asked(request)) || requests.containsKey(desk)) {
            return false;
        }
        requests.put(desk, request.path("id").asText());
        return true;
    }

    static ObjectNode asked(JsonNode request) {
        return Json.pick(request, "kind", "receivedOn", "person");
    }

    /** Opens a request where there is none. */
    void open(ServiceDesk desk) {
        JsonNode request = requests.isEmpty() ? desk.open(asked) : openedToo(desk);
        String id = request.path("id").asText();
        dialog.say("%s: request %s, due on %s"
                .formatted(desk.service(), id, request.path("dueOn").asText()));
        requests.put(desk, id);
    }

    private JsonNode openedToo(ServiceDesk desk) {
        try {
            return desk.open(asked);
        } catch (Refusal refused) {
            throw new Refusal(
                    "%s%nIt is open in %s: ./samenspel privacy goes on with it."
                            .formatted(refused.getMessage(), services()),
                    refused);
        }
    }

    boolean isOpenIn(ServiceDesk desk) {
        return requests.containsKey(desk);
    }

    /** For whoever chooses among those that wait. */
    String text() {
        return "%s of %s, asked by %s, open in %s"
                .formatted(
                        asked.path("kind").asText(),
                        asked.path("receivedOn").asText(),
                        asked.path("person").valueStream().map(JsonNode::asText).collect(Collectors.joining(", ")),
                        services());
    }

    private String services() {
        return requests.keySet().stream().map(ServiceDesk::service).collect(Collectors.joining(" and "));
    }

    /** Shows, decides, answers; gives what was done, and what is stored after a request for access. */
    JsonNode answer() {
        Map<ServiceDesk, JsonNode> found = new LinkedHashMap<>();
        requests.forEach((desk, id) -> found.put(desk, desk.read(id).path("candidates")));
        ObjectNode report =
                Json.MAPPER.createObjectNode().put("kind", asked.path("kind").asText());
        if (found.values().stream().allMatch(JsonNode::isEmpty)) {
            dialog.say("Nothing is found about who asks in " + services()
                    + ", and that is the answer. Spelled otherwise, it is asked anew.");
            return report.set("requests", answered(granted(), Map.of()));
        }
        Map<ServiceDesk, ArrayNode> chosen = new LinkedHashMap<>();
        found.forEach((desk, candidates) -> chosen.put(desk, chosen(desk, candidates)));
        ObjectNode decision = decision();
        boolean granted = decision.equals(granted());
        if (granted && is("erasure")) {
            requireNoneRestricted(found, chosen);
        }
        report.set("requests", answered(decision, granted ? chosen : Map.of()));
        if (granted && is("access") && chosen.values().stream().anyMatch(ids -> !ids.isEmpty())) {
            String reason = dialog.choose("Why is the report opened?", REASONS);
            requests.forEach((desk, id) -> report.withArray("records").addAll(desk.records(id, reason)));
        }
        return report;
    }

    private boolean is(String kind) {
        return asked.path("kind").asText().equals(kind);
    }

    /** The ids of the candidates that are about who asks. */
    private ArrayNode chosen(ServiceDesk desk, JsonNode candidates) {
        ArrayNode ids = Json.MAPPER.createArrayNode();
        if (candidates.isEmpty()) {
            dialog.say(desk.service() + ": nothing found");
            return ids;
        }
        dialog.say(desk.service() + ":");
        IntStream.range(0, candidates.size())
                .forEach(index ->
                        dialog.say("  %d  %s".formatted(index + 1, CaseText.ofCandidate(candidates.get(index)))));
        dialog.chooseSome("Which of them are about who asks?", candidates.size())
                .forEach(number -> ids.add(candidates.get(number - 1).path("id")));
        return ids;
    }

    private ObjectNode decision() {
        String outcome = dialog.choose("What is decided?", List.of("granted", "refused"));
        return outcome.equals("granted")
                ? granted()
                : Json.MAPPER
                        .createObjectNode()
                        .put("outcome", outcome)
                        .put("ground", dialog.choose("On which ground?", GROUNDS));
    }

    private static ObjectNode granted() {
        return Json.MAPPER.createObjectNode().put("outcome", "granted");
    }

    /** Before the first service answers: another one would refuse, and leave the person half forgotten. */
    private static void requireNoneRestricted(Map<ServiceDesk, JsonNode> found, Map<ServiceDesk, ArrayNode> chosen) {
        String restricted = found.entrySet().stream()
                .flatMap(each -> restricted(
                        each.getKey(),
                        each.getValue(),
                        chosen.getOrDefault(each.getKey(), Json.MAPPER.createArrayNode())))
                .collect(Collectors.joining("; "));
        if (!restricted.isEmpty()) {
            throw new Refusal("Nothing was answered: what is restricted is not erased, and this is: " + restricted
                    + ". The request stays open: run ./samenspel privacy again to lift the restriction, and once more to"
                    + " go on with it.");
        }
    }

    private static Stream<String> restricted(ServiceDesk desk, JsonNode candidates, ArrayNode chosen) {
        return candidates
                .valueStream()
                .filter(candidate -> candidate.path("restricted").asBoolean())
                .filter(candidate -> chosen.valueStream().anyMatch(candidate.path("id")::equals))
                .map(candidate -> desk.service() + " " + CaseText.ofPlace(candidate.path("place")));
    }

    /** In one service after the other; where one refuses, says what was done before. */
    private ArrayNode answered(ObjectNode decision, Map<ServiceDesk, ArrayNode> chosen) {
        ArrayNode done = Json.MAPPER.createArrayNode();
        requests.forEach((desk, id) -> {
            ObjectNode body = decision.deepCopy();
            body.set("candidateIds", chosen.getOrDefault(desk, Json.MAPPER.createArrayNode()));
            try {
                done.add(desk.decide(id, "confirmation", body));
            } catch (Refusal refused) {
                throw new Refusal(
                        "%s%nAnswered before: %s. The request in %s stays open: ./samenspel privacy goes on with it."
                                .formatted(refused.getMessage(), CaseText.ofDone(done), desk.service()),
                        refused);
            }
        });
        return done;
    }
}
