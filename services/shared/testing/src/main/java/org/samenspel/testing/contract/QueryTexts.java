package org.samenspel.testing.contract;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long the texts of a query may be: what the contract says, and what the resource methods hold to. */
final class QueryTexts {
    private static final String QUERY_PARAM = "jakarta.ws.rs.QueryParam";
    private static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";
    private static final String VALID = "jakarta.validation.Valid";
    private static final String SIZE = "jakarta.validation.constraints.Size";

    /** The cursor, which is held to its length where it is read. */
    private static final String AFTER = "after";

    private QueryTexts() {}

    /** Each text of a resource method whose length is limited otherwise than in the contract, or not at all. */
    static List<String> loose(ImportOption where, Contract contract) {
        Map<String, Integer> promised = promised(contract);
        return ResourceOperations.methods(where)
                .flatMap(operation -> limits(operation.method())
                        .map(limit -> new Limit(operation.name() + " " + limit.name(), limit.longest())))
                .flatMap(limit -> Optional.ofNullable(promised.get(limit.name()))
                        .filter(longest -> !limit.longest().equals(Optional.of(longest)))
                        .map(longest -> "%s may have %d, takes %s"
                                .formatted(
                                        limit.name(),
                                        longest,
                                        limit.longest().map(String::valueOf).orElse("any length")))
                        .stream())
                .toList();
    }

    private static Map<String, Integer> promised(Contract contract) {
        return contract.operations().stream()
                .filter(operation -> operation.operation().getParameters() != null)
                .flatMap(operation -> operation.operation().getParameters().stream()
                        .filter(parameter -> "query".equals(parameter.getIn()) && !AFTER.equals(parameter.getName()))
                        .filter(parameter -> parameter.getSchema().getMaxLength() != null)
                        .map(parameter -> Map.entry(
                                operation + " " + parameter.getName(),
                                parameter.getSchema().getMaxLength())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Limit> limits(JavaMethod method) {
        return method.getParameters().stream()
                .flatMap(parameter -> parameter.isAnnotatedWith(BEAN_PARAM)
                        ? parameter.getRawType().getFields().stream()
                                .flatMap(field -> limit(field, parameter.isAnnotatedWith(VALID)))
                        : limit(parameter, true));
    }

    /** @param checked whether anybody looks at its constraints */
    private static Stream<Limit> limit(HasAnnotations<?> element, boolean checked) {
        return value(element, QUERY_PARAM, "value")
                .map(name -> new Limit(
                        name.toString(),
                        checked ? value(element, SIZE, "max").map(Integer.class::cast) : Optional.empty()))
                .stream();
    }

    private static Optional<Object> value(HasAnnotations<?> element, String annotation, String property) {
        return element.tryGetAnnotationOfType(annotation).flatMap(found -> found.get(property));
    }

    /** How long a text may be at most; empty for any length. */
    private record Limit(String name, Optional<Integer> longest) {}
}
