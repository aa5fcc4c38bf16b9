package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Json;

/** Objections and corrections that were granted in all services, and of which something has yet to come. */
record Conclusions(List<UnderWay> underWay) {

    private static final String REJECTED = "rejected";

    static Conclusions of(List<ServiceDesk> desks) {
        return new Conclusions(desks.stream()
                .flatMap(desk -> desk.underWay().stream().map(request -> new UnderWay(desk, request)))
                .toList());
    }

    /** Asks of which ones something came, and of each what; gives what was done. */
    JsonNode conclude(Dialog dialog) {
        ObjectNode report = Json.MAPPER.createObjectNode().put("kind", "conclusion");
        IntStream.range(0, underWay.size())
                .forEach(index -> dialog.say(
                        "  %d  %s".formatted(index + 1, underWay.get(index).text())));
        List<UnderWay> chosen = dialog.chooseSome("Which of them are concluded?", underWay.size()).stream()
                .map(number -> underWay.get(number - 1))
                .toList();
        List<ObjectNode> conclusions =
                chosen.stream().map(one -> asked(one, dialog)).toList();
        IntStream.range(0, chosen.size())
                .forEach(index -> add(report.withArray("concluded"), chosen.get(index), conclusions.get(index)));
        return report;
    }

    private static ObjectNode asked(UnderWay one, Dialog dialog) {
        dialog.say(one.text());
        ObjectNode conclusion = Json.MAPPER.createObjectNode();
        String result = dialog.choose("What came of it?", one.results());
        conclusion.put("result", result);
        if (result.equals(REJECTED)) {
            conclusion.put("ground", dialog.choose("On which ground?", PersonCase.GROUNDS));
        }
        return conclusion.put("personInformedOn", dialog.dayTold());
    }

    private static void add(ArrayNode done, UnderWay one, ObjectNode conclusion) {
        try {
            done.add(one.conclude(conclusion));
        } catch (Refusal refused) {
            throw new Refusal(
                    "%s%nConcluded before: %s. What is not stays under way: ./samenspel privacy goes on with it."
                            .formatted(refused.getMessage(), CaseText.ofDone(done)),
                    refused);
        }
    }

    /** One that was granted. Whom it is about is known by its records alone. */
    record UnderWay(ServiceDesk desk, JsonNode request) {

        String text() {
            return "%s, %s, due on %s: %s"
                    .formatted(
                            desk.service(),
                            kind(),
                            request.path("dueOn").asText(),
                            CaseText.ofPlaces(request.path("confirmed")));
        }

        List<String> results() {
            return List.of(kind().equals("objection") ? "upheld" : "corrected", REJECTED);
        }

        ObjectNode conclude(JsonNode conclusion) {
            return desk.decide(request.path("id").asText(), "conclusion", conclusion);
        }

        private String kind() {
            return request.path("kind").asText();
        }
    }
}
