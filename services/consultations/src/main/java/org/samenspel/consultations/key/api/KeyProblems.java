package org.samenspel.consultations.key.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samenspel.consultations.key.KeyUnavailable;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.web.problem.Problems;

/** Answers those who can't be served without a key. Nothing is logged: that would tell that somebody answered. */
class KeyProblems {

    private static final String SECONDS_TO_RETRY = "60";

    private final Problems problems;

    KeyProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response unavailable(KeyUnavailable missing) {
        Response answer = problems.answer(GeneralProblem.SERVICE_UNAVAILABLE, missing.getMessage());
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        return answer;
    }
}
