package org.samenspel.gateway.upstream;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.samenspel.gateway.GatewayConfig;

/**
 * Since when nobody listens where a service should be. One that has a single process is away while it is started again: what is asked of it
 * then can wait for that, but no longer than it takes from the first request that missed it, so that of a service that is down
 * everybody hears at once.
 */
@Singleton
class Absences {
    private final ConcurrentMap<String, Long> since = new ConcurrentHashMap<>();
    private final long longest;
    private final Ticker ticker;

    @Inject
    Absences(GatewayConfig config) {
        this(config.upstream().returnTime(), Ticker.systemTicker());
    }

    Absences(Duration longest, Ticker ticker) {
        this.longest = longest.toNanos();
        this.ticker = ticker;
    }

    /** Whether a service that nobody listens for may be back soon. */
    boolean isShort(String service) {
        long now = ticker.read();
        return now - since.computeIfAbsent(service, first -> now) < longest;
    }

    /** It is there. */
    void end(String service) {
        if (!since.isEmpty()) {
            since.remove(service);
        }
    }

    boolean isAway(String service) {
        return since.containsKey(service);
    }
}
