package org.samenspel.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.testing.contract.AuthorizationTable.Answer;
import org.samenspel.testing.contract.AuthorizationTable.Row;

/**
 * One request of an {@link AuthorizationMatrix}.
 *
 * @param who for the message when it is answered wrongly
 * @param known what is filled in between braces in path, query and body
 */
record AuthorizationAttempt(
        Row row, String who, String token, Map<String, String> known, String body, Answer expected) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Thousands of requests: REST Assured's reflection would be a third of the time of all tests. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String NEVER_WAS = "\"99999\"";

    boolean changesNothing() {
        return operation().reads() || expected.refuses();
    }

    /** Sends it; tells what is wrong with the answer, or nothing. */
    Optional<String> wrong() {
        HttpResponse<byte[]> response = sent();
        Optional<JsonNode> list = expected.total().map(any -> json(response.body()));
        Answer answered = new Answer(
                response.statusCode(), list.map(all -> all.path("total").asInt(-1)));
        boolean complete = list.map(
                        all -> all.path("total").asInt() == all.path("items").size())
                .orElse(true);
        return answered.equals(expected) && complete
                ? Optional.empty()
                : Optional.of("%s as %s is answered %s, not %s".formatted(row, who, answered, expected));
    }

    private HttpResponse<byte[]> sent() {
        URI uri = URI.create("%s:%d%s%s"
                .formatted(
                        RestAssured.baseURI,
                        RestAssured.port,
                        Contract.required().basePath(),
                        filled(operation().path() + row.query())));
        byte[] content = content();
        boolean hasContent = operation().requestMediaType().isPresent();
        var request = HttpRequest.newBuilder(uri)
                .method(
                        operation().method(),
                        hasContent ? BodyPublishers.ofByteArray(content) : BodyPublishers.noBody());
        var seen = new SimpleRequest.Builder(operation().method(), uri.getPath());
        headers().forEach((name, value) -> {
            request.header(name, value);
            seen.withHeader(name, value);
        });
        parameters(uri).forEach(seen::withQueryParam);
        HttpResponse<byte[]> response = answer(request.build());
        ContractFilter.check(hasContent ? seen.withBody(content).build() : seen.build(), seen(response));
        return response;
    }

    private byte[] content() {
        return filled(body).getBytes(UTF_8);
    }

    /** As RFC 9530 writes it. */
    private static String digest(byte[] content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer " + token));
        headers.put("Accept", row.accept().isEmpty() ? "*/*" : row.accept());
        if (operation().requires("If-Match")) {
            headers.put("If-Match", NEVER_WAS);
        }
        if (operation().requires("Content-Digest")) {
            headers.put("Content-Digest", digest(content()));
        }
        if (operation().method().equals("POST")) {
            headers.put(FreshKeyFilter.HEADER, UUID.randomUUID().toString());
        }
        operation().requestMediaType().ifPresent(type -> headers.put("Content-Type", type));
        return headers;
    }

    private static Map<String, List<String>> parameters(URI uri) {
        return uri.getQuery() == null
                ? Map.of()
                : Stream.of(uri.getQuery().split("&"))
                        .map(parameter -> parameter.split("=", 2))
                        .collect(groupingBy(word -> word[0], mapping(word -> word[1], toList())));
    }

    private static SimpleResponse seen(HttpResponse<byte[]> response) {
        var seen = new SimpleResponse.Builder(response.statusCode());
        response.headers().map().forEach(seen::withHeader);
        return response.body().length == 0
                ? seen.build()
                : seen.withBody(response.body()).build();
    }

    private static HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContractOperation operation() {
        return Contract.required().operation(row.id());
    }

    private String filled(String text) {
        String filled = text.replace("{new}", UUID.randomUUID().toString());
        for (Map.Entry<String, String> value : known.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
