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

    /** A 503: the fault is ours. */
    public static Refusal unavailable(String detail, Duration retryAfter, @Nullable Throwable cause) {
        return new Refusal(GeneralProblem.SERVICE_UNAVAILABLE, detail, later(retryAfter), cause);
    }

    /** A 429: this client alone has to wait. */
    public static Refusal tooMany(String detail, Duration retryAfter) {
        return new Refusal(GeneralProblem.TOO_MANY_REQUESTS, detail, later(retryAfter));
    }

    private static Map<String, String> later(Duration retryAfter) {
        return Map.of(
                "Retry-After", Long.toString(retryAfter.plusNanos(999_999_999).toSeconds()));
    }

    public GeneralProblem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
