package org.samenspel.gateway.client;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.samenspel.gateway.GatewayConfig;

/**
 * Counts who comes without a good token where one is needed: per minute and range of addresses, a line in the log for each, never one
 * for a request. A range is that of a provider or a site ({@value #IPV4_BITS} bits, {@value #IPV6_BITS} of IPv6), which is no person.
 * Where no token is needed nobody is counted.
 */
@Singleton
public class TokenRefusals {
    /** How many ranges a minute are told apart; of all others one number is told. */
    static final int MOST = 100;

    static final String OTHERS = "others";

    private static final Logger LOG = Logger.getLogger(TokenRefusals.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int IPV4_BITS = 24;
    private static final int IPV6_BITS = 48;

    private final Origins origins;
    private final Map<String, Long> timesByRange = new TreeMap<>();

    @Inject
    TokenRefusals(Vertx vertx, GatewayConfig config) {
        this(config.clients());
        vertx.setPeriodic(MINUTE.toMillis(), minute -> tell());
    }

    TokenRefusals(GatewayConfig.Clients config) {
        this.origins = new Origins(config, IPV4_BITS, IPV6_BITS);
    }

    /** One was refused for want of a good token. */
    public void count(HttpServerRequest request) {
        SocketAddress peer = request.remoteAddress();
        count(peer == null ? "" : peer.hostAddress(), request.headers().getAll(Origins.FORWARDED_FOR));
    }

    synchronized void count(String peer, List<String> forwarded) {
        String range = Network.text(origins.of(peer, forwarded), IPV4_BITS, IPV6_BITS);
        boolean told = timesByRange.containsKey(range) || timesByRange.size() < MOST;
        timesByRange.merge(told ? range : OTHERS, 1L, Long::sum);
    }

    void tell() {
        take().forEach((range, times) -> LOG.infof("fact=token.refused addresses=%s times=%d", range, times));
    }

    void tellTheLast(@Observes ShutdownEvent end) {
        tell();
    }

    /** What was counted since this was asked before. */
    public synchronized Map<String, Long> take() {
        Map<String, Long> taken = new TreeMap<>(timesByRange);
        timesByRange.clear();
        return taken;
    }
}
