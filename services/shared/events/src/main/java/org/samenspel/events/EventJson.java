package org.samenspel.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.samenspel.values.Money;

/**
 * The JSON of events. Written: the record components that are not null, dates, enum constants and {@link Money} as in the
 * REST contracts.
 * Read tolerantly: a producer may add properties before its consumers know them.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Money.class, MoneyJson.class)
            .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private static final ObjectMapper SORTED = MAPPER.rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private EventJson() {}

    /** Writes the data of an event. */
    public static String write(Object data) {
        return write(MAPPER, data);
    }

    /** The same with the names of each object sorted: equal data have equal texts, so that one can take a digest of it. */
    public static String sorted(Object data) {
        return write(SORTED, data);
    }

    private static String write(ObjectMapper mapper, Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(data.getClass().getName() + " can't be written as JSON", e);
        }
    }

    /**
     * Reads data as a tree.
     *
     * @throws IOException when it is not one JSON value
     */
    public static JsonNode read(byte[] data) throws IOException {
        return MAPPER.readTree(data);
    }

    /**
     * Reads a tree as a consumer's record.
     *
     * @throws JsonProcessingException when a property has the wrong type, a primitive one is missing, or the record refuses it
     */
    public static <T> T read(JsonNode data, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(data, type);
    }

    private interface MoneyJson {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal value();
    }
}
