package org.samenspel.local.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Json;

/** Somebody outside, with plain requests. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the library sets by itself. */
    private static final Set<String> ITS_OWN =
            Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding", "http2-settings");

    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** The answer; one without a status where there was none. */
    Reply send(URI entrance, Request request) {
        return send(entrance, request, PATIENCE);
    }

    Reply send(URI entrance, Request request, Duration patience) {
        var sent = HttpRequest.newBuilder(entrance.resolve(request.target()))
                .timeout(patience)
                .method(request.method(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, value) -> {
            if (!ITS_OWN.contains(name)) {
                sent.setHeader(name, value);
            }
        });
        try {
            var answer = http.send(sent.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException unanswered) {
            return new Reply(Reply.NONE, unanswered.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }

    /** What was answered. */
    record Reply(int status, String body) {

        static final int NONE = 0;

        /** Whether it says in the form of all our problems what is wrong. */
        boolean isProblem() {
            try {
                return Json.MAPPER.readTree(body).path("status").asInt() == status;
            } catch (JsonProcessingException noJson) {
                return false;
            }
        }

        /** The id of what was made; empty where nothing was. */
        String id() {
            try {
                return Json.MAPPER.readTree(body).path("id").asText();
            } catch (JsonProcessingException noJson) {
                return "";
            }
        }
    }
}
