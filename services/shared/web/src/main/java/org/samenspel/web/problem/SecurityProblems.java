package org.samenspel.web.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.values.rule.NotAllowed;

/** Answers callers that we don't know or who may not do what they ask; never says more about a token than that it is refused. */
class SecurityProblems {

    private static final String CHALLENGE = "Bearer";
    private static final String CHALLENGE_OF_REFUSED_TOKEN = "Bearer error=\"invalid_token\"";

    private final Problems problems;

    SecurityProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException refused) {
        return unauthorized(GeneralProblem.NO_ACCESS_TOKEN, "Send a bearer token", CHALLENGE);
    }

    @ServerExceptionMapper
    Response refusedToken(AuthenticationFailedException refused) {
        boolean expired = false;
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            expired |= cause instanceof InvalidJwtException invalid && invalid.hasExpired();
        }
        return expired
                ? unauthorized(GeneralProblem.EXPIRED_ACCESS_TOKEN, "The token has expired", CHALLENGE_OF_REFUSED_TOKEN)
                : unauthorized(GeneralProblem.INVALID_ACCESS_TOKEN, "The token is refused", CHALLENGE_OF_REFUSED_TOKEN);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowed refused) {
        return problems.answer(GeneralProblem.MISSING_PERMISSION, refused.detail());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return problems.answer(GeneralProblem.MISSING_PERMISSION, "Your roles or organization do not allow this");
    }

    private Response unauthorized(GeneralProblem type, String detail, String challenge) {
        Response answer = problems.answer(type, detail);
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return answer;
    }
}
