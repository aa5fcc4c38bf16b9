package org.samenspel.testing.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of each {@code …Patch}. A merge patch removes by null (RFC 7396): what {@code New…}, or else the resource itself,
 * may do without is nullable in the patch, and nothing else is.
 */
final class PatchProperties {
    private static final String PATCH = "Patch";

    private PatchProperties() {}

    static List<String> wrong(Contract contract) {
        return patches(contract).flatMap(name -> wrong(name, contract)).toList();
    }

    /** Those whose pattern or format, at any depth, is not that of the same property of {@code New…}, or else of the resource. */
    static List<String> ofOtherForm(Contract contract) {
        return patches(contract)
                .flatMap(patch -> Stream.of("New" + resource(patch), resource(patch))
                        .<Schema<?>>map(contract::schema)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .stream()
                        .flatMap(asked -> ofOtherForm(patch, contract.schema(patch), asked, contract)))
                .toList();
    }

    @SuppressWarnings("rawtypes")
    private static Stream<String> ofOtherForm(
            String name, @Nullable Schema<?> patch, @Nullable Schema<?> asked, Contract contract) {
        Schema<?> mine = resolved(patch, contract);
        Schema<?> other = resolved(asked, contract);
        if (mine == null || other == null) {
            return Stream.empty();
        }
        boolean same = Objects.equals(mine.getPattern(), other.getPattern())
                && Objects.equals(mine.getFormat(), other.getFormat());
        Stream<String> items = ofOtherForm(name + "[]", mine.getItems(), other.getItems(), contract);
        Stream<String> parts = names(mine)
                .flatMap(part -> ofOtherForm(name + "." + part, property(mine, part), property(other, part), contract));
        return Stream.of(same ? Stream.<String>empty() : Stream.of(name), items, parts)
                .flatMap(found -> found);
    }

    private static @Nullable Schema<?> resolved(@Nullable Schema<?> schema, Contract contract) {
        return schema == null || schema.get$ref() == null ? schema : contract.schema(schema.get$ref());
    }

    private static Stream<String> names(Schema<?> schema) {
        return schema.getProperties() == null ? Stream.empty() : schema.getProperties().keySet().stream();
    }

    private static @Nullable Schema<?> property(Schema<?> schema, String name) {
        return schema.getProperties() == null ? null : schema.getProperties().get(name);
    }

    private static Stream<String> patches(Contract contract) {
        return contract.api().getComponents().getSchemas().keySet().stream().filter(name -> name.endsWith(PATCH));
    }

    private static String resource(String patch) {
        return patch.substring(0, patch.length() - PATCH.length());
    }

    private static Stream<String> wrong(String patch, Contract contract) {
        String resource = resource(patch);
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
