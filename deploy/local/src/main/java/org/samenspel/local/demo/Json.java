package org.samenspel.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the demo reads and writes it: a record declares only the properties it uses. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .build();

    private Json() {}

    /** As a document for people and programs: 30, not 3E+1. */
    public static String text(Object content) {
        try {
            return MAPPER.writeValueAsString(MAPPER.<JsonNode>valueToTree(content));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service takes of a file: these properties, and no null in them. The files say more, for people. */
    public static ObjectNode pick(JsonNode file, String... properties) {
        ObjectNode picked = MAPPER.createObjectNode();
        for (String property : properties) {
            JsonNode value = file.path(property);
            if (!value.isMissingNode() && !value.isNull()) {
                picked.set(property, withoutNulls(value));
            }
        }
        return picked;
    }

    /** The same of each item of a list. */
    static ArrayNode pickEach(JsonNode files, String... properties) {
        ArrayNode picked = MAPPER.createArrayNode();
        files.forEach(file -> picked.add(pick(file, properties)));
        return picked;
    }

    /** Our reading of a list. */
    static <T> List<T> list(JsonNode items, Class<T> type) {
        return list(items.valueStream().toList(), type);
    }

    static <T> List<T> list(List<JsonNode> items, Class<T> type) {
        return items.stream().map(item -> MAPPER.convertValue(item, type)).toList();
    }

    /** Our reading of what may be left out. */
    static <T> @Nullable T value(JsonNode value, Class<T> type) {
        return value.isMissingNode() ? null : MAPPER.convertValue(value, type);
    }

    /** The same of a text. */
    static @Nullable String text(JsonNode value) {
        return value.isMissingNode() ? null : value.asText();
    }

    private static JsonNode withoutNulls(JsonNode value) {
        if (value.isObject()) {
            return pick(value, value.propertyStream().map(Map.Entry::getKey).toArray(String[]::new));
        }
        if (value.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            value.forEach(item -> array.add(withoutNulls(item)));
            return array;
        }
        return value;
    }
}
