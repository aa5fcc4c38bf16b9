package org.samenspel.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Makes the API's mapper strict, where Jackson and Quarkus are lenient: unknown and duplicate properties, text after the body,
 * NaN, numbers in quotes and texts without them, and encodings other than UTF-8 (RFC 8259, 8.1) are refused, and nothing may be
 * deeper or longer than we can bear. Enum constants are lowerCamelCase; absent values are left out.
 */
@Singleton
public class StrictMapper implements ObjectMapperCustomizer {

    private static final int MAXIMUM_DEPTH = 32;
    private static final int MAXIMUM_TEXT = 100_000;
    private static final int MAXIMUM_NUMBER = 40;
    private static final int MAXIMUM_NAME = 200;

    /** After Quarkus: of two readers of one type, the one that is registered last is used. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        limit(mapper);
        refuseWhatIsNotInTheContract(mapper);
        mapper.setEnumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.registerModule(new ValuesModule());
    }

    private static void limit(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAXIMUM_DEPTH)
                        .maxStringLength(MAXIMUM_TEXT)
                        .maxNumberLength(MAXIMUM_NUMBER)
                        .maxNameLength(MAXIMUM_NAME)
                        .build());
    }

    // Jackson has no other way to turn off coercion, or other encodings, of a mapper that is already built.
    @SuppressWarnings("deprecation")
    private static void refuseWhatIsNotInTheContract(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
        mapper.getFactory().disable(JsonFactory.Feature.CHARSET_DETECTION);
        mapper.setDefaultLeniency(false);
        // An empty text is no id that is absent.
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
}
