package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Json;

/** What is neither used nor changed for now, in all services. */
record Restrictions(List<InForce> inForce) {

    private static final String PERSON_AGREED = "personAgreed";
    private static final List<String> GROUNDS =
            List.of("accuracyVerified", "claimOver", "objectionDecided", PERSON_AGREED);

    static Restrictions of(List<ServiceDesk> desks) {
        return new Restrictions(desks.stream()
                .flatMap(desk -> desk.restricting().stream().map(request -> new InForce(desk, request)))
                .toList());
    }

    /** Asks which ones may be used again; gives what was done. */
    JsonNode lift(Dialog dialog) {
        ObjectNode report = Json.MAPPER.createObjectNode().put("kind", "lifting");
        IntStream.range(0, inForce.size())
                .forEach(index -> dialog.say(
                        "  %d  %s".formatted(index + 1, inForce.get(index).text())));
        List<InForce> chosen = dialog.chooseSome("Which of them are lifted?", inForce.size()).stream()
                .map(number -> inForce.get(number - 1))
                .toList();
        if (chosen.isEmpty()) {
            return report;
        }
        Map<String, String> grounds = new LinkedHashMap<>();
        chosen.forEach(one -> grounds.computeIfAbsent(
                one.kind(), kind -> dialog.choose("On which ground, of each %s?".formatted(kind), one.grounds())));
        String day = dialog.dayTold();
        chosen.forEach(one -> add(
                report.withArray("lifted"),
                one,
                Json.MAPPER
                        .createObjectNode()
                        .put("ground", grounds.get(one.kind()))
                        .put("personInformedOn", day)));
        return report;
    }

    private static void add(ArrayNode done, InForce one, ObjectNode lifting) {
        try {
            done.add(one.lift(lifting));
        } catch (Refusal refused) {
            throw new Refusal(
                    "%s%nLifted before: %s. What is not stays in force: ./samenspel privacy goes on with it."
                            .formatted(refused.getMessage(), CaseText.ofDone(done)),
                    refused);
        }
    }

    /** A request that restricts. Whom it is about is known by its records alone. */
    record InForce(ServiceDesk desk, JsonNode request) {

        String text() {
            return "%s, %s, since %s: %s"
                    .formatted(
                            desk.service(),
                            kind(),
                            request.path("answeredOn").asText(),
                            CaseText.ofPlaces(request.path("confirmed")));
        }

        /** An objection is decided by its conclusion, and lifted before or after it when the person agrees. */
        List<String> grounds() {
            return kind().equals("objection") ? List.of(PERSON_AGREED) : GROUNDS;
        }

        String kind() {
            return request.path("kind").asText();
        }

        ObjectNode lift(JsonNode lifting) {
            return desk.decide(request.path("id").asText(), "lifting", lifting);
        }
    }
}
