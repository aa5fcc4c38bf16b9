package org.samenspel.testing.contract;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds examples that a reader of the contract would copy in vain. */
final class ContractExamples {
    private final SchemaValidator validator;
    private final List<String> wrong = new ArrayList<>();

    private ContractExamples(Contract contract) {
        this.validator = new SchemaValidator(contract.api(), new MessageResolver());
    }

    /** The examples of JSON bodies and schemas that don't keep their schema, with the reason. */
    static List<String> wrong(Contract contract) {
        var examples = new ContractExamples(contract);
        contract.api()
                .getComponents()
                .getSchemas()
                .forEach((name, schema) -> examples.check(name, schema, schema.getExample()));
        var responses = contract.api().getComponents().getResponses();
        if (responses != null) {
            responses.forEach((name, response) -> examples.check(name, response.getContent()));
        }
        contract.operations().forEach(examples::check);
        return examples.wrong;
    }

    private void check(ContractOperation operation) {
        if (operation.operation().getRequestBody() != null) {
            check(operation + " request", operation.operation().getRequestBody().getContent());
        }
        operation
                .operation()
                .getResponses()
                .forEach((status, response) -> check(operation + " " + status, response.getContent()));
    }

    private void check(String place, @Nullable Content content) {
        if (content == null) {
            return;
        }
        for (Map.Entry<String, MediaType> media : content.entrySet()) {
            if (media.getKey().endsWith("json")) {
                check(place, media.getValue().getSchema(), media.getValue().getExample());
                if (media.getValue().getExamples() != null) {
                    media.getValue()
                            .getExamples()
                            .forEach((name, example) ->
                                    check(place + " " + name, media.getValue().getSchema(), example.getValue()));
                }
            }
        }
    }

    private void check(String place, Schema<?> schema, @Nullable Object example) {
        if (example == null) {
            return;
        }
        ValidationReport report = validator.validate(() -> Json.mapper().valueToTree(example), schema, "example");
        if (report.hasErrors()) {
            wrong.add(place + ": " + SimpleValidationReportFormat.getInstance().apply(report));
        }
    }
}
