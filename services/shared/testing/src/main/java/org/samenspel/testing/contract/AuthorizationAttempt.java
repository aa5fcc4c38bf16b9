package org.samenspel.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
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
    private static final String NEVER_WAS = "\"99999\"";

    boolean changesNothing() {
        return operation().reads() || expected.refuses();
    }

    /** Sends it; tells what is wrong with the answer, or nothing. */
    Optional<String> wrong() {
        Reply response = exchange().reply();
        Optional<JsonNode> list = expected.total().map(any -> response.json());
        Answer answered =
                new Answer(response.status(), list.map(all -> all.path("total").asInt(-1)));
        boolean complete = list.map(
                        all -> all.path("total").asInt() == all.path("items").size())
                .orElse(true);
        return answered.equals(expected) && complete
                ? Optional.empty()
                : Optional.of("%s as %s is answered %s, not %s".formatted(row, who, answered, expected));
    }

    private Exchange exchange() {
        String path = filled(operation().path() + row.query());
        boolean hasContent = operation().requestMediaType().isPresent();
        return new Exchange(operation().method(), path, headers(), hasContent ? filled(body) : "");
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer " + token));
        headers.put("Accept", row.accept().isEmpty() ? "*/*" : row.accept());
        if (operation().requires("If-Match")) {
            headers.put("If-Match", NEVER_WAS);
        }
        if (operation().requires("Content-Digest")) {
            headers.put("Content-Digest", digest(filled(body)));
        }
        if (operation().method().equals("POST")) {
            headers.put(FreshKeyFilter.HEADER, UUID.randomUUID().toString());
        }
        operation().requestMediaType().ifPresent(type -> headers.put("Content-Type", type));
        return headers;
    }

    /** As RFC 9530 writes it. */
    private static String digest(String content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
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
