package org.samenspel.testing.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a contract leaves unsaid. A property that only refers to a schema is described by that schema: OpenAPI 3.0 allows no
 * description beside a reference.
 */
record ContractGaps(List<String> undescribed, List<String> withoutExample) {
    private static final int DEEPEST = 10;

    static ContractGaps of(Contract contract) {
        ContractGaps gaps = new ContractGaps(new ArrayList<>(), new ArrayList<>());
        contract.operations().forEach(operation -> gaps.addOperation(operation, contract));
        Components components = contract.api().getComponents();
        orEmpty(components.getSchemas()).forEach(gaps::addSchema);
        orEmpty(components.getParameters()).forEach((name, parameter) -> gaps.addParameter("parameters", parameter));
        orEmpty(components.getResponses())
                .forEach((name, response) -> gaps.addResponse("responses " + name, response, contract));
        return gaps;
    }

    private void addOperation(ContractOperation operation, Contract contract) {
        String place = operation.toString();
        describe(place, operation.operation().getDescription());
        orEmpty(operation.operation().getParameters()).forEach(parameter -> addParameter(place, parameter));
        RequestBody body = operation.operation().getRequestBody();
        if (body != null && body.get$ref() == null) {
            addContent(place + " request", body.getContent(), contract);
        }
        operation.operation().getResponses().forEach((status, response) -> {
            if (response.get$ref() == null) {
                addResponse(place + " " + status, response, contract);
            }
        });
    }

    private void addParameter(String place, Parameter parameter) {
        if (parameter.get$ref() == null) {
            describe(place + " " + parameter.getName(), parameter.getDescription());
        }
    }

    private void addResponse(String place, ApiResponse response, Contract contract) {
        describe(place, response.getDescription());
        orEmpty(response.getHeaders()).forEach((name, header) -> {
            if (header.get$ref() == null) {
                describe(place + " " + name, header.getDescription());
            }
        });
        addContent(place, response.getContent(), contract);
    }

    private void addContent(String place, @Nullable Content content, Contract contract) {
        orEmpty(content).forEach((type, media) -> {
            if (!hasExample(media, contract)) {
                withoutExample.add(place + " " + type);
            }
        });
    }

    private void addSchema(String place, Schema<?> schema) {
        if (schema.get$ref() != null) {
            return;
        }
        describe(place, schema.getDescription());
        orEmpty(schema.getProperties()).forEach((name, property) -> addSchema(place + "." + name, property));
        if (schema.getItems() != null) {
            orEmpty(schema.getItems().getProperties())
                    .forEach((name, property) -> addSchema(place + "[]." + name, (Schema<?>) property));
        }
    }

    private void describe(String place, @Nullable String description) {
        if (description == null || description.isBlank()) {
            undescribed.add(place);
        }
    }

    private static boolean hasExample(MediaType media, Contract contract) {
        return media.getExample() != null
                || !orEmpty(media.getExamples()).isEmpty()
                || hasExample(media.getSchema(), contract, 0);
    }

    /** A schema has an example of its own, or one follows from its parts, as a page's does from its items. */
    private static boolean hasExample(@Nullable Schema<?> schema, Contract contract, int depth) {
        if (schema == null || depth > DEEPEST) {
            return false;
        }
        if (schema.get$ref() != null) {
            return hasExample(contract.schema(schema.get$ref()), contract, depth + 1);
        }
        if (schema.getItems() != null) {
            return schema.getExample() != null || hasExample(schema.getItems(), contract, depth + 1);
        }
        return schema.getExample() != null
                || !orEmpty(schema.getEnum()).isEmpty()
                || (schema.getProperties() != null
                        && schema.getProperties().values().stream()
                                .allMatch(property -> hasExample(property, contract, depth + 1)));
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
