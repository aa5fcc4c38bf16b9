package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** What was found and done, for people. */
public final class CaseText {

    private CaseText() {}

    /** What a candidate is, by what it was found, and what stands in it. */
    static String ofCandidate(JsonNode candidate) {
        return "%s (by %s): %s"
                .formatted(
                        candidate.at("/place/kind").asText(),
                        candidate
                                .path("matched")
                                .valueStream()
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(", ")),
                        content(candidate.path("content")));
    }

    /** All of it. */
    public static String of(JsonNode report) {
        var text = new StringBuilder();
        report.path("requests")
                .forEach(request -> text.append("%s: request %s %s on %s, about %d record(s)%n"
                        .formatted(
                                request.path("service").asText(),
                                request.path("id").asText(),
                                request.path("outcome").asText(),
                                request.path("answeredOn").asText(),
                                request.path("confirmed").size())));
        report.path("records")
                .forEach(stored -> text.append("%n%s, %s %s%n  %s%n"
                        .formatted(
                                stored.path("service").asText(),
                                stored.path("kind").asText(),
                                stored.path("recordId").asText(),
                                content(stored.path("content")))));
        return text.toString();
    }

    private static String content(JsonNode content) {
        return content.propertyStream()
                .map(property -> property.getKey() + " " + property.getValue().asText())
                .collect(Collectors.joining("; "));
    }
}
