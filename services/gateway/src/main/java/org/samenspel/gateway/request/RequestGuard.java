package org.samenspel.gateway.request;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.values.request.PlainPath;
import org.samenspel.values.request.PlainQuery;

/** Refuses what two servers could read in two ways. */
@Singleton
public class RequestGuard {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final int longestTarget;

    RequestGuard(GatewayConfig config) {
        this.longestTarget = config.limits().target();
    }

    /** @throws Refusal if the request may not go on */
    public void check(HttpServerRequest request) {
        if (!METHODS.contains(request.method().name())) {
            Map<String, String> allow =
                    Map.of("Allow", String.join(", ", METHODS.stream().sorted().toList()));
            throw new Refusal(GeneralProblem.METHOD_NOT_ALLOWED, "the method is not one of ours", allow);
        }
        checkTarget(request.uri());
        checkFraming(request.headers(), request.version());
    }

    /** Path and query as they came. */
    void checkTarget(String target) {
        if (target.length() > longestTarget) {
            throw new Refusal(GeneralProblem.URI_TOO_LONG, "path and query are longer than " + longestTarget);
        }
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        if (!PlainPath.isPlain(path)) {
            throw bad("the path must be plain: letters, digits, - . _ ~ between single slashes, nothing encoded");
        }
        if (mark >= 0 && !PlainQuery.isPlain(target.substring(mark))) {
            throw bad(
                    "the query contains a character that must be percent-encoded, or a percent sign without two hex digits");
        }
    }

    /** What says where the body ends, and what a request may say once only. */
    static void checkFraming(MultiMap headers, HttpVersion version) {
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean length = headers.contains(HttpHeaders.CONTENT_LENGTH);
        if (!codings.isEmpty() && (length || !codings.equals(List.of("chunked")))) {
            throw bad("the length of the body must be given in one way");
        }
        if (version != HttpVersion.HTTP_1_1 && !codings.isEmpty()) {
            throw bad("this HTTP version knows no Transfer-Encoding");
        }
        if (headers.getAll(HttpHeaders.HOST).size() > 1
                || headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            throw bad("Host and Authorization must be given once");
        }
    }

    private static Refusal bad(String detail) {
        return new Refusal(GeneralProblem.BAD_REQUEST, detail);
    }
}
