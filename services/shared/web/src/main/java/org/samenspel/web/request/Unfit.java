package org.samenspel.web.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.values.request.PlainPath;
import org.samenspel.values.request.PlainQuery;

/** Why a request is refused of which only the first lines were read. */
enum Unfit {
    NO_HOST(GeneralProblem.BAD_REQUEST, "The request must name one Host"),
    FOREIGN_HOST(
            GeneralProblem.MISDIRECTED_REQUEST, "The Host is none of this service: ask at the address of the gateway"),
    ODD_PATH(
            GeneralProblem.BAD_REQUEST,
            "The path must be plain: letters, digits, - . _ ~ between single slashes, nothing encoded"),
    ODD_QUERY(
            GeneralProblem.BAD_REQUEST,
            "The query contains a character that must be percent-encoded, or a percent sign without two hex digits");

    private final GeneralProblem problem;
    private final String detail;

    Unfit(GeneralProblem problem, String detail) {
        this.problem = problem;
        this.detail = detail;
    }

    GeneralProblem problem() {
        return problem;
    }

    /** One sentence for the developer of the client, without anything that the client sent. */
    String detail() {
        return detail;
    }

    /**
     * Null if the request may go on.
     *
     * @param hosts those of the service, in small letters; which port is asked for doesn't matter, since a proxy may have another one
     */
    static @Nullable Unfit of(HttpServerRequest request, Set<String> hosts) {
        HostAndPort asked = request.authority();
        if (asked == null || request.headers().getAll(HttpHeaders.HOST).size() != 1) {
            return NO_HOST;
        }
        return hosts.contains(asked.host().toLowerCase(Locale.ROOT)) ? ofTarget(request.uri()) : FOREIGN_HOST;
    }

    /** @param target path and query as they came */
    private static @Nullable Unfit ofTarget(String target) {
        int mark = target.indexOf('?');
        if (!PlainPath.isPlain(mark < 0 ? target : target.substring(0, mark))) {
            return ODD_PATH;
        }
        return mark < 0 || PlainQuery.isPlain(target.substring(mark)) ? null : ODD_QUERY;
    }
}
