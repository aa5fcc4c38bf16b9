package org.samenspel.gateway.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.Refusal;

/** Bounds what is under way at once, so that overload is answered quickly instead of being queued. */
@ApplicationScoped
public class RequestsUnderWay {
    private final Semaphore places;
    private final Duration retryAfter;

    RequestsUnderWay(GatewayConfig config) {
        this.places = new Semaphore(config.limits().requests());
        this.retryAfter = config.upstream().retryAfter();
    }

    /** Takes a place until the request has been answered or its client has gone. */
    public void admit(RoutingContext context) {
        if (!places.tryAcquire()) {
            throw Refusal.unavailable("too many requests are under way", retryAfter, null);
        }
        context.addEndHandler(end -> places.release());
    }
}
