package org.samenspel.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;

/** The public APIs, through the gateway, as one client with a token of its own, or as somebody without any. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String gateway;
    private final @Nullable AccessToken token;
    private final LongAdder requests;

    private Api(HttpClient http, String gateway, @Nullable AccessToken token, LongAdder requests) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
        this.requests = requests;
    }

    /** @param requests where each request is counted */
    static Api anonymous(HttpClient http, String gateway, LongAdder requests) {
        return new Api(http, gateway, null, requests);
    }

    /** @param requests where each request is counted */
    static Api of(HttpClient http, String gateway, AccessToken token, LongAdder requests) {
        return new Api(http, gateway, token, requests);
    }

    /** Its token as of now; empty without one. */
    public String token() {
        return token == null ? "" : token.value();
    }

    /** The last part of an address. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** A collection as CSV. */
    String csv(String path) {
        return send(request(path).setHeader("Accept", "text/csv").GET())
                .orRefuse()
                .text();
    }

    /** All items of a collection, page by page. */
    public List<JsonNode> list(String path) {
        var items = new ArrayList<JsonNode>();
        String next = gateway + path + (path.contains("?") ? "&" : "?") + "pageSize=100";
        while (!next.isEmpty()) {
            JsonNode page = send(request(URI.create(next)).GET()).orRefuse().json();
            page.path("items").forEach(items::add);
            next = page.path("next").asText();
        }
        return items;
    }

    /** All items of a collection that comes whole. */
    List<JsonNode> whole(String path) {
        return get(path).orRefuse().json().path("items").valueStream().toList();
    }

    public Answer post(String path, JsonNode body) {
        return send(request(path)
                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                .setHeader("Content-Type", "application/json")
                .POST(text(body.toString())));
    }

    /** The one in the collection that is the same by what identifies it, else a new one. */
    public JsonNode findOrPost(String collection, Predicate<JsonNode> same, JsonNode body) {
        return list(collection).stream()
                .filter(same)
                .findFirst()
                .orElseGet(() -> post(collection, body).orRefuse().json());
    }

    Answer postCsv(String path, String csv) {
        return send(request(path)
                .setHeader("Content-Type", "text/csv; charset=utf-8")
                .POST(text(csv)));
    }

    /** Changes what is at the path, as it is now. */
    public Answer put(String path, String etagOf, @Nullable JsonNode body) {
        HttpRequest.Builder request = request(path).setHeader("If-Match", etag(etagOf));
        if (body == null) {
            return send(request.PUT(BodyPublishers.noBody()));
        }
        return send(request.setHeader("Content-Type", "application/json").PUT(text(body.toString())));
    }

    /** Changes parts of what is at the path, as it is now. */
    public Answer patch(String path, String etagOf, JsonNode body) {
        return send(request(path)
                .setHeader("If-Match", etag(etagOf))
                .setHeader("Content-Type", "application/merge-patch+json")
                .method("PATCH", text(body.toString())));
    }

    /** Puts something in the place of whatever is at the path. */
    public Answer put(String path, JsonNode body) {
        return send(request(path).setHeader("Content-Type", "application/json").PUT(text(body.toString())));
    }

    private String etag(String path) {
        String etag = get(path).orRefuse().etag();
        return etag == null ? "" : etag;
    }

    private HttpRequest.Builder request(String path) {
        return request(URI.create(gateway + path));
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .setHeader("Accept", "application/json, application/problem+json")
                .setHeader("Accept-Language", "en");
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token.value());
        }
        return request;
    }

    /** As soon as the service knows what is needed for it, its caller's organization to begin with. */
    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        return Patience.lastOf(() -> send(request), answer -> !answer.isTooEarly());
    }

    private Answer send(HttpRequest request) {
        String name = request.method() + " " + request.uri().getPath();
        requests.increment();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            String etag = response.headers().firstValue("ETag").orElse(null);
            return new Answer(name, response.statusCode(), etag, response.body(), json(response.body()));
        } catch (IOException failure) {
            throw new Refusal("Stopped: " + name + " got no answer (" + failure + ").", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.startsWith("{") ? Json.MAPPER.readTree(body) : MissingNode.getInstance();
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }
}
