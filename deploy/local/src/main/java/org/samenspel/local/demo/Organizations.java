package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import org.samenspel.local.Refusal;

/** The registered organizations, by the key that the files know each of them by. */
record Organizations(Map<String, JsonNode> byKey) {

    static final String COLLECTION = "/partners/v1/organizations";

    String id(String key) {
        return one(key).path("id").asText();
    }

    String name(String id) {
        return byKey.values().stream()
                .filter(one -> one.path("id").asText().equals(id))
                .map(one -> one.path("names").path("nl").asText())
                .findFirst()
                .orElse(id);
    }

    /** What names an organization in a public register; nothing for those without a printed number. */
    String name(JsonNode code) {
        return byKey.values().stream()
                .filter(one -> code(one).equals(code))
                .map(one -> one.path("names").path("nl").asText())
                .findFirst()
                .orElse(code.path("code").asText());
    }

    /** The ids of these keys. */
    ArrayNode ids(JsonNode keys) {
        ArrayNode ids = Json.MAPPER.createArrayNode();
        keys.forEach(key -> ids.add(id(key.asText())));
        return ids;
    }

    JsonNode code(String key) {
        return code(one(key));
    }

    /** The codes of these keys, as far as the sources print any. */
    ArrayNode codes(JsonNode keys) {
        ArrayNode codes = Json.MAPPER.createArrayNode();
        for (JsonNode key : keys) {
            JsonNode code = code(key.asText());
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static JsonNode code(JsonNode organization) {
        return Json.pick(organization.path("identifiers").path(0), "scheme", "code");
    }

    private JsonNode one(String key) {
        JsonNode organization = byKey.get(key);
        if (organization == null) {
            throw new Refusal("The files name no organization " + key + ".");
        }
        return organization;
    }
}
