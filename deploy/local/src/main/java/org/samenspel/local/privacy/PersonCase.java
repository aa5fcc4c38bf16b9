package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samenspel.local.demo.Api;
import org.samenspel.local.demo.Json;

/**
 * What one person asks, answered in each service that holds people: one request in each, the candidates of all, one report. Between the
 * services nothing travels; what is known of the person is in the bodies of requests alone, and kept by nobody here.
 */
public final class PersonCase {

    private static final List<String> SERVICES = List.of("partners", "governance");
    private static final List<String> KINDS = List.of("access", "correction", "erasure", "restriction", "objection");
    private static final List<String> GROUNDS = List.of(
            "notIdentified",
            "unfounded",
            "excessive",
            "legalObligation",
            "publicInterest",
            "legalClaim",
            "rightsOfOthers");
    private static final List<String> REASONS =
            List.of("answerToPerson", "checkOfAnswer", "authorityRequest", "breachInquiry");

    private final Api officer;
    private final Dialog dialog;

    /** @param officer who has role {@code privacyOfficer} */
    public PersonCase(Api officer, Dialog dialog) {
        this.officer = officer;
        this.dialog = dialog;
    }

    /** Asks, opens, shows, confirms; gives what was done, and what is stored after a request for access. */
    public JsonNode answer() {
        ObjectNode asked = asked();
        Map<String, String> requests = new LinkedHashMap<>();
        SERVICES.forEach(service -> requests.put(service, opened(service, asked)));
        Map<String, ArrayNode> chosen = new LinkedHashMap<>();
        requests.forEach((service, request) -> chosen.put(service, chosen(service, request)));
        ObjectNode decision = decision();
        boolean granted = decision.path("outcome").asText().equals("granted");
        ObjectNode report =
                Json.MAPPER.createObjectNode().put("kind", asked.path("kind").asText());
        requests.forEach((service, request) -> report.withArray("requests")
                .add(confirmed(service, request, decision, granted ? chosen.getOrDefault(service, none()) : none())));
        if (granted && asked.path("kind").asText().equals("access")) {
            String reason = dialog.choose("Why is the report opened?", REASONS);
            requests.forEach(
                    (service, request) -> report.withArray("records").addAll(records(service, request, reason)));
        }
        return report;
    }

    private ObjectNode asked() {
        ObjectNode asked = Json.MAPPER.createObjectNode();
        asked.put("kind", dialog.choose("What is asked?", KINDS));
        String day = dialog.ask("On which day did it come? (such as 2027-03-01; nothing for today)");
        if (!day.isEmpty()) {
            asked.put("receivedOn", day);
        }
        ObjectNode person = asked.putObject("person");
        for (String property : List.of("name", "email", "account")) {
            String known = dialog.ask("Who asks: " + property + "? (nothing if it is not known)");
            if (!known.isEmpty()) {
                person.put(property, known);
            }
        }
        return asked;
    }

    /** Its address. */
    private String opened(String service, ObjectNode asked) {
        String collection = "/" + service + "/v1/personalDataRequests";
        JsonNode request = officer.post(collection, asked).orRefuse().json();
        dialog.say("%s: request %s, due on %s"
                .formatted(
                        service,
                        request.path("id").asText(),
                        request.path("dueOn").asText()));
        return collection + "/" + request.path("id").asText();
    }

    /** The ids of the candidates that are about who asks. */
    private ArrayNode chosen(String service, String request) {
        JsonNode candidates = officer.get(request).orRefuse().json().path("candidates");
        ArrayNode ids = none();
        if (candidates.isEmpty()) {
            dialog.say(service + ": nothing found");
            return ids;
        }
        dialog.say(service + ":");
        IntStream.range(0, candidates.size())
                .forEach(index ->
                        dialog.say("  %d  %s".formatted(index + 1, CaseText.ofCandidate(candidates.get(index)))));
        dialog.chooseSome("Which of them are about who asks?", candidates.size())
                .forEach(number -> ids.add(candidates.get(number - 1).path("id")));
        return ids;
    }

    private ObjectNode decision() {
        ObjectNode decision = Json.MAPPER.createObjectNode();
        String outcome = dialog.choose("What is decided?", List.of("granted", "refused"));
        decision.put("outcome", outcome);
        if (outcome.equals("refused")) {
            decision.put("ground", dialog.choose("On which ground?", GROUNDS));
        }
        return decision;
    }

    private JsonNode confirmed(String service, String request, ObjectNode decision, ArrayNode ids) {
        ObjectNode body = decision.deepCopy();
        body.set("candidateIds", ids);
        JsonNode done =
                officer.put(request + "/confirmation", request, body).orRefuse().json();
        ObjectNode told = Json.MAPPER.createObjectNode().put("service", service);
        told.setAll(Json.pick(done, "id", "receivedOn", "dueOn", "answeredOn", "outcome", "ground", "confirmed"));
        return told;
    }

    private ArrayNode records(String service, String request, String reason) {
        JsonNode body = Json.MAPPER.createObjectNode().put("reason", reason);
        ArrayNode records = none();
        officer.post(request + "/reports", body)
                .orRefuse()
                .json()
                .path("records")
                .forEach(stored -> {
                    ObjectNode told = Json.MAPPER.createObjectNode().put("service", service);
                    told.setAll((ObjectNode) stored);
                    records.add(told);
                });
        return records;
    }

    private static ArrayNode none() {
        return Json.MAPPER.createArrayNode();
    }
}
