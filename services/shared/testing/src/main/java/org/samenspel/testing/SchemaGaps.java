package org.samenspel.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record wants to read and a JSON Schema doesn't promise. */
final class SchemaGaps {
    private static final Map<Class<?>, String> FORMATS = Map.of(
            UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time", OffsetDateTime.class, "date-time");
    private static final Map<Class<?>, String> TYPES = Map.of(
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private final JsonNode root;
    private final List<String> gaps = new ArrayList<>();

    private SchemaGaps(JsonNode root) {
        this.root = root;
    }

    static List<String> of(Class<?> data, String schema) {
        try {
            var found = new SchemaGaps(new JsonMapper().readTree(schema));
            found.readRecord("", found.root, data);
            return found.gaps;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void readRecord(String path, JsonNode schema, Class<?> data) {
        require(path, "object", schema);
        for (RecordComponent component : data.getRecordComponents()) {
            String name = path + "/" + component.getName();
            JsonNode property = schema.path("properties").path(component.getName());
            if (property.isMissingNode()) {
                gaps.add(name + " does not exist");
                continue;
            }
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!optional && !texts(schema.path("required")).anyMatch(component.getName()::equals)) {
                gaps.add(name + " may be absent, but is not @Nullable");
            }
            read(name, resolved(property), component.getGenericType());
        }
    }

    private void read(String path, JsonNode schema, Type type) {
        switch (type) {
            case ParameterizedType list
            when Collection.class.isAssignableFrom((Class<?>) list.getRawType()) -> {
                require(path, "array", schema);
                read(path + "[]", resolved(schema.path("items")), list.getActualTypeArguments()[0]);
            }
            case Class<?> data -> read(path, schema, data);
            default -> gaps.add(path + " is read as " + type + ", which can't be compared with a schema");
        }
    }

    private void read(String path, JsonNode schema, Class<?> data) {
        if (FORMATS.containsKey(data)) {
            require(path, "string", schema);
            requireThat(schema.path("format").asText().equals(FORMATS.get(data)), path, data, schema);
        } else if (TYPES.containsKey(data)) {
            require(path, TYPES.get(data), schema);
        } else if (data == BigDecimal.class) {
            requireThat(
                    schema.path("type").asText().matches("number|integer") || schema.has("pattern"),
                    path,
                    data,
                    schema);
        } else if (data == String.class || data == Currency.class) {
            boolean text = schema.path("type").asText().equals("string")
                    || schema.path("const").isTextual();
            requireThat(text || schema.has("enum"), path, data, schema);
        } else if (data.isEnum()) {
            List<String> known =
                    Stream.of(data.getEnumConstants()).map(SchemaGaps::code).toList();
            requireThat(schema.has("enum") && texts(schema.path("enum")).allMatch(known::contains), path, data, schema);
        } else if (data.isRecord()) {
            readRecord(path, schema, data);
        } else {
            gaps.add(path + " is read as " + data.getName() + ", which can't be compared with a schema");
        }
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    private void require(String path, String type, JsonNode schema) {
        if (!schema.path("type").asText().equals(type)) {
            gaps.add("%s is read as %s, but is %s".formatted(path, type, schema));
        }
    }

    private void requireThat(boolean fits, String path, Class<?> data, JsonNode schema) {
        if (!fits) {
            gaps.add("%s is read as %s, but is %s".formatted(path, data.getSimpleName(), schema));
        }
    }

    /** As events write a constant: lowerCamelCase. */
    private static String code(Object constant) {
        String[] words = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).split("_");
        var code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText);
    }
}
