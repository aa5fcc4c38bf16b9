package org.samenspel.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request to the service under test, watched by the contract as those of REST Assured are: for the thousands that only ask for a
 * status or make what a test is about. REST Assured's reflection would be a third of the time of all tests.
 *
 * @param path below the contract's, with its query
 * @param body empty for none
 */
record Exchange(String method, String path, Map<String, String> headers, String body) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Sends it. */
    Reply reply() {
        URI uri = URI.create("%s:%d%s%s"
                .formatted(
                        RestAssured.baseURI,
                        RestAssured.port,
                        Contract.required().basePath(),
                        path));
        byte[] content = body.getBytes(UTF_8);
        var request = HttpRequest.newBuilder(uri)
                .method(method, content.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(content));
        var seen = new SimpleRequest.Builder(method, uri.getPath());
        headers.forEach((name, value) -> {
            request.header(name, value);
            seen.withHeader(name, value);
        });
        parameters(uri).forEach(seen::withQueryParam);
        HttpResponse<byte[]> response = sent(request.build());
        ContractFilter.check(
                content.length == 0 ? seen.build() : seen.withBody(content).build(), seen(response));
        return new Reply(response);
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

    private static HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
