package org.samenspel.gateway.problem;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Says what went wrong here or at a service: of each request that brought a token, with its instance; of those that need none
 * only that it happened, once a minute, since a line of each would date the answers of a campaign.
 */
final class FaultLog {
    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 100;

    private final Cache<String, String> said;

    FaultLog(Ticker ticker) {
        this.said = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(PAUSE)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    void say(Throwable failure, UUID instance, boolean quiet) {
        String what = failure instanceof Refusal refusal && refusal.getCause() != null
                ? failure.getMessage() + " (" + refusal.getCause().getClass().getSimpleName() + ")"
                : failure.getClass().getSimpleName();
        Throwable stack = failure instanceof Refusal ? null : failure;
        if (!quiet) {
            LOG.errorf(stack, "Request failed, %s: %s", instance, what);
        } else if (isDue(what)) {
            LOG.errorf(stack, "Requests failed that need no token: %s", what);
        }
    }

    boolean isDue(String what) {
        return said.asMap().putIfAbsent(what, what) == null;
    }
}
