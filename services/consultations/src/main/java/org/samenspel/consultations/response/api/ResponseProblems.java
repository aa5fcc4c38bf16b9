package org.samenspel.consultations.response.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samenspel.consultations.response.StoreUnavailable;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.web.problem.Problems;

/** Answers a response that can't be stored now. */
class ResponseProblems {

    private static final String SECONDS_TO_RETRY = "1";

    private final Problems problems;

    ResponseProblems(Problems problems) {
        this.problems = problems;
    }

    /** Without a line in the log, which would date a response. */
    @ServerExceptionMapper
    Response overloaded(StoreUnavailable refused) {
        Response answer = problems.answer(GeneralProblem.SERVICE_UNAVAILABLE, refused.getMessage());
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        return answer;
    }
}
