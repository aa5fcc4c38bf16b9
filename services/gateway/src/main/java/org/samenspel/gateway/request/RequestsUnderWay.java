package org.samenspel.gateway.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/** Bounds what is under way at once, so that overload is answered quickly instead of being queued. */
@ApplicationScoped
public class RequestsUnderWay {
    private final Semaphore places;
    private final long retryAfter;

    RequestsUnderWay(GatewayConfig config) {
        this.places = new Semaphore(config.limits().requests());
        this.retryAfter = config.upstream().retryAfter().toSeconds();
    }

    /** Takes a place until the request has been answered or its client has gone. */
    public void admit(RoutingContext context) {
        if (!places.tryAcquire()) {
            Map<String, String> later = Map.of("Retry-After", Long.toString(retryAfter));
            throw new Refusal(GeneralProblem.SERVICE_UNAVAILABLE, "too many requests are under way", later);
        }
        context.addEndHandler(end -> places.release());
    }
}
