package org.samenspel.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.json.JsonIssues;

/** Answers input that does not have the form the contract describes. */
class InputProblems {

    private final Problems problems;
    private final DomainProblems domain;

    InputProblems(Problems problems, DomainProblems domain) {
        this.problems = problems;
        this.domain = domain;
    }

    @ServerExceptionMapper
    Response mismatchedJson(MismatchedInputException mismatch) {
        return json(mismatch);
    }

    @ServerExceptionMapper
    Response refusedByConstructor(ValueInstantiationException refused) {
        return refused.getCause() instanceof RuleViolation violation ? domain.ruleViolation(violation) : json(refused);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException invalid) {
        return badRequest(JsonIssues.of(invalid));
    }

    @ServerExceptionMapper
    Response constraintViolation(ConstraintViolationException violation, ResourceInfo resource) {
        if (ValidationIssues.ofOurAnswer(violation)) {
            return problems.failure(GeneralProblem.INTERNAL_SERVER_ERROR, violation);
        }
        return badRequest(ValidationIssues.of(violation, resource.getResourceMethod()));
    }

    private Response badRequest(List<Issue> issues) {
        return problems.answer(GeneralProblem.BAD_REQUEST, "The input is not valid: see issues", issues);
    }
}
