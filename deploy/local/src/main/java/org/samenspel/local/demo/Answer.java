package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;

/**
 * What the platform answered.
 *
 * @param text the body as it came
 * @param json the body if it is JSON, else a missing node
 */
public record Answer(String request, int status, @Nullable String etag, String text, JsonNode json) {

    private static final List<String> TOO_EARLY = List.of(
            "organizationNotRegistered", "referencedResourceNotFound", "unknownIndicator", "agreementNotSigned");

    public boolean isOk() {
        return status / 100 == 2;
    }

    /** The last part of the problem type, such as `campaignNotOpen`; empty when this is no problem. */
    public String problem() {
        String type = json.path("type").asText();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** Whether the service only hasn't consumed yet what another one published. What it keeps itself (404) doesn't come by waiting. */
    boolean isTooEarly() {
        return !isOk() && status != 404 && TOO_EARLY.stream().anyMatch(code -> text.contains(":" + code + "\""));
    }

    /** What was wrong, for people: the problem's sentences, and those of the fields; the body where it is no problem. */
    String sentence() {
        String title = json.path("title").asText();
        if (title.isEmpty()) {
            return text;
        }
        // By this the log of the service is searched.
        String instance = status / 100 == 5 ? json.path("instance").asText() : "";
        Stream<String> issues = json.path("issues").valueStream().map(Answer::issue);
        return Stream.concat(Stream.of(title, json.path("detail").asText(), instance), issues)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String issue(JsonNode issue) {
        String name = issue.path("name").asText();
        String detail = issue.path("detail").asText();
        return detail.contains(name) ? detail : name + ": " + detail;
    }

    /** Refuses with what the platform said when it didn't do what was asked. */
    public Answer orRefuse() {
        if (!isOk()) {
            throw new Refusal("Stopped: " + request + " was answered " + status + ": " + sentence());
        }
        return this;
    }
}
