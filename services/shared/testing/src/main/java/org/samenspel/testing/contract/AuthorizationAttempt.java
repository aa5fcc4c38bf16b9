package org.samenspel.testing.contract;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private static final String NEVER_WAS = "\"99999\"";

    boolean changesNothing() {
        return operation().reads() || expected.refuses();
    }

    /** Sends it; tells what is wrong with the answer, or nothing. */
    Optional<String> wrong() {
        Response response =
                request().request(operation().method(), filled(operation().path() + row.query()));
        // Not by response.path: that compiles a script each time.
        Optional<JsonNode> list = expected.total().map(any -> json(response));
        Answer answered = new Answer(
                response.statusCode(), list.map(all -> all.path("total").asInt(-1)));
        boolean complete = list.map(
                        all -> all.path("total").asInt() == all.path("items").size())
                .orElse(true);
        return answered.equals(expected) && complete
                ? Optional.empty()
                : Optional.of("%s as %s is answered %s, not %s".formatted(row, who, answered, expected));
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestSpecification request() {
        var request = given().basePath(Contract.required().basePath()).auth().oauth2(token);
        if (!row.accept().isEmpty()) {
            request.accept(row.accept());
        }
        if (operation().requires("If-Match")) {
            request.header("If-Match", NEVER_WAS);
        }
        operation()
                .requestMediaType()
                .ifPresent(type -> request.contentType(type).body(filled(body).getBytes(UTF_8)));
        return request;
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
