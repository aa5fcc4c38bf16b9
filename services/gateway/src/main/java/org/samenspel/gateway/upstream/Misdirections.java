package org.samenspel.gateway.upstream;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.logging.Logger;

/**
 * Tells the operator of a service that does not know itself by the host of its route, and so refuses whatever it is asked: the service has
 * no line in its log, and clients can't help it. Once a minute of each, with nothing of the request.
 */
@Singleton
class Misdirections {
    private static final Logger LOG = Logger.getLogger(Misdirections.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();
    private static final int MISDIRECTED_REQUEST = 421;

    private final ConcurrentMap<String, Long> told = new ConcurrentHashMap<>();
    private final Ticker ticker;

    @Inject
    Misdirections() {
        this(Ticker.systemTicker());
    }

    Misdirections(Ticker ticker) {
        this.ticker = ticker;
    }

    /** A service answered with this status. */
    void see(Target target, int status) {
        if (status == MISDIRECTED_REQUEST && isDue(target.service())) {
            LOG.warnf(
                    "The service %1$s answers 421: samenspel.web.hosts of %1$s must name %2$s, the host of samenspel.gateway.routes.%1$s",
                    target.service(), target.origin().getHost());
        }
    }

    /** Of those who see it at once one tells it. */
    private boolean isDue(String service) {
        long now = ticker.read();
        Long last = told.putIfAbsent(service, now);
        return last == null || now - last >= PAUSE && told.replace(service, last, now);
    }
}
