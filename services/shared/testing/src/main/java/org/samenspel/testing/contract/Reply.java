package org.samenspel.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** What the service under test answered to a {@link Client}. */
public record Reply(HttpResponse<byte[]> response) {
    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    /** This reply, if it has that status. */
    public Reply expect(int status) {
        if (status() != status) {
            throw new AssertionError("%s %s is answered %d, not %d: %s"
                    .formatted(response.request().method(), response.uri().getPath(), status(), status, content()));
        }
        return this;
    }

    public String content() {
        return new String(response.body(), UTF_8);
    }

    /** The value of a header; empty without it. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The text at a place such as {@code /items/0/id}; empty when there is none. */
    public String text(String place) {
        return json().at(place).asText();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
