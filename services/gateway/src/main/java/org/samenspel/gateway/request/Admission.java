package org.samenspel.gateway.request;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The door: what every request must pass, and what every answer carries. */
@ApplicationScoped
public class Admission {
    private final RequestsUnderWay underWay;
    private final RequestGuard guard;
    private final RequestBody bodies;
    private final SafeHeaders safe;

    Admission(RequestsUnderWay underWay, RequestGuard guard, RequestBody bodies, SafeHeaders safe) {
        this.underWay = underWay;
        this.guard = guard;
        this.bodies = bodies;
        this.safe = safe;
    }

    /** Lets the request in, or throws a refusal. */
    public void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        safe.addTo(response.headers());
        // Whoever stands before us may have counted another length than the chunks say; what follows on the connection
        // is
        // therefore not taken for a request (RFC 9112, 6.1).
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        underWay.admit(context);
        guard.check(request);
    }

    /** The body, once the caller may send it. */
    public Future<Buffer> body(HttpServerRequest request, boolean anonymous) {
        return bodies.read(request, anonymous);
    }
}
