package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found and done, for people. */
public final class CaseText {

    /** Kinds of requests of which something has yet to come once they are granted. */
    private static final Set<String> CONCLUDED = Set.of("correction", "objection");

    private CaseText() {}

    /** What a candidate is, by what it was found, and what stands in it. */
    static String ofCandidate(JsonNode candidate) {
        return "%s (by %s)%s: %s"
                .formatted(
                        candidate.at("/place/kind").asText(),
                        candidate
                                .path("matched")
                                .valueStream()
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(", ")),
                        candidate.path("restricted").asBoolean() ? ", restricted" : "",
                        content(candidate.path("content")));
    }

    /** Where something is stored. */
    static String ofPlace(JsonNode place) {
        return place.path("kind").asText() + " " + place.path("recordId").asText();
    }

    static String ofPlaces(JsonNode places) {
        return places.valueStream().map(CaseText::ofPlace).collect(Collectors.joining(", "));
    }

    /** In which services something was done, before another one refused. */
    static String ofDone(JsonNode done) {
        return done.isEmpty()
                ? "nothing"
                : done.valueStream().map(one -> one.path("service").asText()).collect(Collectors.joining(", "));
    }

    /** All of it. */
    public static String of(JsonNode report) {
        var text = new StringBuilder();
        String kind = report.path("kind").asText();
        report.path("requests").forEach(request -> text.append(ofRequest(request, kind)));
        report.path("records")
                .forEach(stored -> text.append("%n%s, %s %s%n  %s%n"
                        .formatted(
                                stored.path("service").asText(),
                                stored.path("kind").asText(),
                                stored.path("recordId").asText(),
                                content(stored.path("content")))));
        report.path("lifted")
                .forEach(request -> text.append("%s: request %s restricts nothing since %s, about %d record(s)%n"
                        .formatted(
                                request.path("service").asText(),
                                request.path("id").asText(),
                                request.path("liftedOn").asText(),
                                request.path("confirmed").size())));
        report.path("concluded")
                .forEach(request -> text.append("%s: request %s %s on %s, about %d record(s)%n"
                        .formatted(
                                request.path("service").asText(),
                                request.path("id").asText(),
                                request.at("/conclusion/result").asText(),
                                request.at("/conclusion/concludedOn").asText(),
                                request.path("confirmed").size())));
        return text.toString();
    }

    /** What was decided; of what is under way since then, where it is put right, and by when something is to have come of it. */
    private static String ofRequest(JsonNode request, String kind) {
        var text = new StringBuilder("%s: request %s %s on %s, about %d record(s)%n"
                .formatted(
                        request.path("service").asText(),
                        request.path("id").asText(),
                        request.path("outcome").asText(),
                        request.path("answeredOn").asText(),
                        request.path("confirmed").size()));
        request.path("confirmed")
                .findValues("correction")
                .forEach(correction -> text.append("  put it right: %s %s%n"
                        .formatted(
                                correction.path("operation").asText(),
                                correction.path("href").asText())));
        if (CONCLUDED.contains(kind)
                && request.path("outcome").asText().equals("granted")
                && !request.path("confirmed").isEmpty()) {
            text.append("  conclude it by %s: ./samenspel privacy, conclude%n"
                    .formatted(request.path("dueOn").asText()));
        }
        return text.toString();
    }

    private static String content(JsonNode content) {
        return content.propertyStream()
                .map(property -> property.getKey() + " " + property.getValue().asText())
                .collect(Collectors.joining("; "));
    }
}
