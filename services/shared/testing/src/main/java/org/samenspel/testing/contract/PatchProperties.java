package org.samenspel.testing.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The properties of each {@code …Patch}. A merge patch removes by null (RFC 7396): what {@code New…}, or else the resource itself,
 * may do without is nullable in the patch, and nothing else is.
 */
final class PatchProperties {
    private static final String PATCH = "Patch";

    private PatchProperties() {}

    static List<String> wrong(Contract contract) {
        return contract.api().getComponents().getSchemas().keySet().stream()
                .filter(name -> name.endsWith(PATCH))
                .flatMap(name -> wrong(name, contract))
                .toList();
    }

    private static Stream<String> wrong(String patch, Contract contract) {
        String resource = patch.substring(0, patch.length() - PATCH.length());
        Schema<?> schema = Objects.requireNonNull(contract.schema(patch));
        return schema.getProperties().keySet().stream()
                .filter(property -> isNullable(property, schema) == isRequired(property, resource, contract))
                .map(property -> patch + "." + property);
    }

    private static boolean isNullable(String property, Schema<?> schema) {
        Schema<?> value = Objects.requireNonNull(schema.getProperties().get(property));
        return Boolean.TRUE.equals(value.getNullable());
    }

    private static boolean isRequired(String property, String resource, Contract contract) {
        return Stream.of("New" + resource, resource)
                .<Schema<?>>map(contract::schema)
                .filter(schema -> schema != null && schema.getProperties().containsKey(property))
                .findFirst()
                .filter(schema ->
                        schema.getRequired() != null && schema.getRequired().contains(property))
                .isPresent();
    }
}
