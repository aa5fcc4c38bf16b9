package org.samenspel.testing.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Body;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Fails every test whose answer leaves the contract, or whose request leaves it and is answered 2xx all the same. Every
 * {@code @QuarkusTest} has it: no test needs to ask for it, none can forget it. It fails also when a rule is broken by the input and no
 * issue says where.
 *
 * <p>Outside the contract's server path nothing is checked. A 404 or 405 for what the contract doesn't have must be a problem.
 */
public final class ContractFilter implements Filter {
    private static final String OF_A_RULE = "urn:problem-type:samenspel:";

    private static final Optional<OpenApiInteractionValidator> VALIDATOR =
            Contract.current().map(ContractFilter::validator);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        check(RestAssuredRequest.of(request), RestAssuredResponse.of(response));
        return response;
    }

    /** The same for what was asked and answered by other means. */
    static void check(Request request, com.atlassian.oai.validator.model.Response response) {
        VALIDATOR.ifPresent(validator -> check(validator, request, response));
    }

    private static void check(
            OpenApiInteractionValidator validator,
            Request request,
            com.atlassian.oai.validator.model.Response response) {
        if (!request.getPath().startsWith(Contract.required().basePath() + "/")) {
            return;
        }
        ValidationReport report = validator.validateResponse(request.getPath(), request.getMethod(), response);
        int status = response.getStatus();
        if (isUnknownOperation(report) && (status == 404 || status == 405)) {
            String type = response.getContentType().orElse("no type");
            if (!type.startsWith("application/problem+json")) {
                throw new AssertionError(status + " without a problem, but " + type);
            }
            return;
        }
        fail("The answer " + status, request, report);
        requireNamedInput(request, response);
        if (status / 100 == 2) {
            fail("The request", request, validator.validateRequest(request));
        }
    }

    /** A 400 by a rule of a domain says which part of the input breaks it. */
    private static void requireNamedInput(Request request, com.atlassian.oai.validator.model.Response response) {
        if (response.getStatus() != 400) {
            return;
        }
        JsonNode problem = response.getResponseBody().map(ContractFilter::json).orElseGet(MissingNode::getInstance);
        if (problem.path("type").asText().startsWith(OF_A_RULE)
                && problem.path("issues").isEmpty()) {
            throw new AssertionError("The answer 400 of %s %s names no part of the input: %s"
                    .formatted(request.getMethod(), request.getPath(), problem));
        }
    }

    private static JsonNode json(Body body) {
        try {
            return body.toJsonNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUnknownOperation(ValidationReport report) {
        return report.getMessages().stream()
                .map(ValidationReport.Message::getKey)
                .anyMatch(key -> key.equals("validation.request.path.missing")
                        || key.equals("validation.request.operation.notAllowed"));
    }

    private static void fail(String what, Request request, ValidationReport report) {
        if (report.hasErrors()) {
            throw new AssertionError(what + " of " + request.getMethod() + " " + request.getPath()
                    + " is not in the contract:\n"
                    + SimpleValidationReportFormat.getInstance().apply(report));
        }
    }

    private static OpenApiInteractionValidator validator(Contract contract) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(contract.text())
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                        .build())
                .build();
    }
}
