package org.samenspel.gateway.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** The door: what every request must pass, and what every answer carries. */
@Singleton
public class Admission {
    private final Connections connections;
    private final RequestGuard guard;
    private final SafeHeaders safe;

    Admission(Connections connections, RequestGuard guard, SafeHeaders safe) {
        this.connections = connections;
        this.guard = guard;
        this.safe = safe;
    }

    /** Lets the request in, or throws a refusal. */
    public void admit(RoutingContext context) {
        protect(context);
        connections.admit(context);
        guard.check(context.request());
    }

    /** Gives the answer the headers that every answer has. */
    public void protect(RoutingContext context) {
        safe.addTo(context.response().headers());
    }
}
