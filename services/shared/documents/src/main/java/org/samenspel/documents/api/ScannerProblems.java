package org.samenspel.documents.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samenspel.documents.ScannerUnavailable;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.web.problem.Problems;

/** Answers what nobody can look at now. */
class ScannerProblems {

    private static final String SECONDS_TO_RETRY = "30";

    private final Problems problems;

    ScannerProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response unavailable(ScannerUnavailable failure) {
        Response answer = problems.failure(GeneralProblem.SERVICE_UNAVAILABLE, failure);
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        return answer;
    }
}
