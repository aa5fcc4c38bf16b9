package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.samenspel.local.Refusal;

/** The ids of the registered organizations, by the key that the files know each of them by, and by each of its names in print. */
final class Organizations {

    static final String COLLECTION = "/partners/v1/organizations";

    private final Map<String, String> idByKey = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();

    void add(JsonNode file, String id) {
        idByKey.put(file.path("key").asText(), id);
        idByName.putIfAbsent(name(file), id);
        file.path("alsoPrinted").forEach(name -> idByName.putIfAbsent(name.asText(), id));
    }

    String id(JsonNode key) {
        String id = idByKey.get(key.asText());
        if (id == null) {
            throw new Refusal("The files name no organization " + key + ".");
        }
        return id;
    }

    /** The ids of these keys. */
    ArrayNode ids(JsonNode keys) {
        ArrayNode ids = Json.MAPPER.createArrayNode();
        keys.forEach(key -> ids.add(id(key)));
        return ids;
    }

    /** The ids of those of these names that are of an organization; groups have none. */
    ArrayNode named(JsonNode names) {
        ArrayNode ids = Json.MAPPER.createArrayNode();
        names.valueStream()
                .map(name -> idByName.get(name.asText()))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    /** Of an organization, wherever an answer refers to it. */
    static String name(JsonNode organization) {
        return organization.path("name").path("nl").asText();
    }
}
