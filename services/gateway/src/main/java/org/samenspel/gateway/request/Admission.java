package org.samenspel.gateway.request;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongFunction;

/** The door: what every request must pass, and what every answer carries. */
@ApplicationScoped
public class Admission {
    private final Connections connections;
    private final RequestsUnderWay underWay;
    private final RequestGuard guard;
    private final RequestBody bodies;
    private final SafeHeaders safe;

    Admission(
            Connections connections,
            RequestsUnderWay underWay,
            RequestGuard guard,
            RequestBody bodies,
            SafeHeaders safe) {
        this.connections = connections;
        this.underWay = underWay;
        this.guard = guard;
        this.bodies = bodies;
        this.safe = safe;
    }

    /** Lets the request in, or throws a refusal. */
    public void admit(RoutingContext context) {
        protect(context);
        connections.admit(context);
        underWay.admit(context);
        guard.check(context.request());
    }

    /** Gives the answer the headers that every answer has. */
    public void protect(RoutingContext context) {
        safe.addTo(context.response().headers());
    }

    /** Lets a document pass as it comes, once the caller may send it. */
    public Future<Void> document(HttpServerRequest request, LongFunction<Future<Void>> pass) {
        return bodies.pass(request, pass);
    }

    /** The body, once the caller may send it. */
    public Future<Buffer> body(HttpServerRequest request, boolean mayBeAnonymous) {
        return bodies.read(request, mayBeAnonymous);
    }
}
