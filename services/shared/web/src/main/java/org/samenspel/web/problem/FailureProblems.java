package org.samenspel.web.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.samenspel.values.failure.Causes;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.web.etag.PreconditionFailed;

/**
 * Answers everything nobody else does. What goes wrong while a transaction commits comes wrapped in other exceptions, so the
 * causes decide: a lost race for a version, a constraint that guards a rule, a database or an identity provider
 * that is away; the rest is a fault of ours.
 */
class FailureProblems {

    private static final String SECONDS_TO_RETRY = "1";

    private final Problems problems;

    FailureProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response failure(Throwable failure) {
        return Causes.of(failure).stream()
                .map(cause -> answer(cause, failure))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> problems.failure(GeneralProblem.INTERNAL_SERVER_ERROR, failure));
    }

    private Optional<Response> answer(Throwable cause, Throwable failure) {
        return switch (cause) {
            case OptimisticLockException _, StaleStateException _ ->
                Optional.of(problems.answer(GeneralProblem.PRECONDITION_FAILED, new PreconditionFailed().getMessage()));
            case OIDCException _ -> Optional.of(unavailable(failure));
            case SQLException database -> answer(database, failure);
            default -> Optional.empty();
        };
    }

    private Optional<Response> answer(SQLException database, Throwable failure) {
        return switch (DatabaseFailure.of(database)) {
            case CONSTRAINT ->
                constraint(database)
                        .flatMap(problems::ruleOf)
                        .map(broken -> problems.answer(new RuleProblem(broken.rule()), broken.detail()));
            case UNFIT_VALUE ->
                Optional.of(problems.answer(GeneralProblem.BAD_REQUEST, "A value can't be stored as it is"));
            case UNAVAILABLE -> Optional.of(unavailable(failure));
            case OTHER -> Optional.empty();
        };
    }

    private Response unavailable(Throwable failure) {
        Response answer = problems.failure(GeneralProblem.SERVICE_UNAVAILABLE, failure);
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        return answer;
    }

    private static Optional<String> constraint(SQLException database) {
        return database instanceof PSQLException refused
                ? Optional.ofNullable(refused.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
