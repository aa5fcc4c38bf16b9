package org.samenspel.web.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.etag.PreconditionFailed;
import org.samenspel.web.etag.PreconditionRequired;
import org.samenspel.web.idempotency.IdempotencyKeyReused;
import org.samenspel.web.limit.PayloadTooLarge;

/** Answers what the domain and this library refuse. */
class DomainProblems {

    private static final String INVALID_INPUT = "The input is not valid: see issues";

    private final Problems problems;

    DomainProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response ruleViolation(RuleViolation violation) {
        return problems.answer(new RuleProblem(violation.rule()), violation.detail(), violation.issues());
    }

    @ServerExceptionMapper
    Response invalidInput(InvalidInput invalid) {
        return problems.answer(GeneralProblem.BAD_REQUEST, INVALID_INPUT, invalid.issues());
    }

    @ServerExceptionMapper
    Response notFound(NotFound missing) {
        return problems.answer(GeneralProblem.RESOURCE_NOT_FOUND, missing.detail(), List.of(missing.issue()));
    }

    @ServerExceptionMapper
    Response preconditionFailed(PreconditionFailed stale) {
        return problems.answer(GeneralProblem.PRECONDITION_FAILED, stale.getMessage());
    }

    @ServerExceptionMapper
    Response preconditionRequired(PreconditionRequired missing) {
        return problems.answer(GeneralProblem.PRECONDITION_REQUIRED, missing.getMessage());
    }

    @ServerExceptionMapper
    Response idempotencyKeyReused(IdempotencyKeyReused reused) {
        return problems.answer(GeneralProblem.IDEMPOTENCY_KEY_REUSED, reused.getMessage());
    }

    @ServerExceptionMapper
    Response payloadTooLarge(PayloadTooLarge tooLarge) {
        return problems.answer(GeneralProblem.PAYLOAD_TOO_LARGE, tooLarge.getMessage());
    }
}
