package org.samenspel.consultations.response.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samenspel.consultations.key.KeyUnavailable;
import org.samenspel.consultations.response.StoreUnavailable;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.web.problem.Problems;

/** Answers a response that can't be stored now, without a line in the log, which would date it. */
class ResponseProblems {

    private static final Duration UNTIL_THE_QUEUE_IS_SHORTER = Duration.ofSeconds(1);
    private static final Duration UNTIL_SOMEBODY_LOOKED_FOR_THE_KEY = Duration.ofMinutes(1);

    private final Problems problems;

    ResponseProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response overloaded(StoreUnavailable refused) {
        return later(refused, UNTIL_THE_QUEUE_IS_SHORTER);
    }

    @ServerExceptionMapper
    Response withoutKey(KeyUnavailable refused) {
        return later(refused, UNTIL_SOMEBODY_LOOKED_FOR_THE_KEY);
    }

    private Response later(RuntimeException refused, Duration retryAfter) {
        Response answer = problems.answer(GeneralProblem.SERVICE_UNAVAILABLE, refused.getMessage());
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        return answer;
    }
}
