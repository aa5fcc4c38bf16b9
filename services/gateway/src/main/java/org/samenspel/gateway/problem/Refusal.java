package org.samenspel.gateway.problem;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.problem.GeneralProblem;

/** A request the gateway answers with a problem instead of passing it on, or instead of the answer of its service. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final GeneralProblem problem;
    private final transient Map<String, String> headers;

    /** @param detail one sentence for the developer of the client, without anything the client sent */
    public Refusal(GeneralProblem problem, String detail) {
        this(problem, detail, Map.of(), null);
    }

    /** @param headers of the answer, beside the usual ones */
    public Refusal(GeneralProblem problem, String detail, Map<String, String> headers) {
        this(problem, detail, headers, null);
    }

    /** @param cause what went wrong at a service or the provider, which is logged */
    public Refusal(GeneralProblem problem, String detail, Map<String, String> headers, @Nullable Throwable cause) {
        // A refusal is an answer, not a fault of ours: nobody reads its stack.
        super(detail, cause, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    /** A 503 that says when to ask again. */
    public static Refusal unavailable(String detail, Duration retryAfter, @Nullable Throwable cause) {
        Map<String, String> later = Map.of("Retry-After", Long.toString(retryAfter.toSeconds()));
        return new Refusal(GeneralProblem.SERVICE_UNAVAILABLE, detail, later, cause);
    }

    public GeneralProblem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
