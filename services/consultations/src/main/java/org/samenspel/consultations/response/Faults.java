package org.samenspel.consultations.response;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Says that something goes wrong with responses, of each kind once a minute and of no campaign: a line of each would date it. */
@Singleton
class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Instant> silentUntil = new ConcurrentHashMap<>();

    Faults(Clock clock) {
        this.clock = clock;
    }

    /** @param what a sentence without names, ids or values */
    void say(String what, Throwable failure) {
        if (isDue(what)) {
            LOG.error(what, failure);
        }
    }

    boolean isDue(String what) {
        Instant now = clock.instant();
        Instant next = now.plus(PAUSE);
        return silentUntil.merge(what, next, (until, later) -> now.isBefore(until) ? until : later) == next;
    }
}
