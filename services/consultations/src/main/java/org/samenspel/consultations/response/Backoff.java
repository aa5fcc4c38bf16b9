package org.samenspel.consultations.response;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** When to try again what failed: after a second, then after twice as long each time, up to a minute. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<UUID, Pause> pauses = new ConcurrentHashMap<>();

    private record Pause(Instant until, Duration length) {

        static Pause first(Instant now) {
            return new Pause(now.plus(FIRST), FIRST);
        }

        /** What was not tried for so long came to its end elsewhere. */
        boolean isForgotten(Instant now) {
            return now.isAfter(until.plus(LONGEST));
        }

        Pause next(Instant now) {
            Duration twice = length.multipliedBy(2);
            Duration longer = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
            return new Pause(now.plus(longer), longer);
        }
    }

    /** Whether to try it now. Whoever does says when it {@linkplain #succeeded succeeded}; else it failed. */
    boolean isDue(UUID id, Instant now) {
        pauses.values().removeIf(pause -> pause.isForgotten(now));
        Pause before = pauses.get(id);
        if (before != null && now.isBefore(before.until())) {
            return false;
        }
        pauses.put(id, before == null ? Pause.first(now) : before.next(now));
        return true;
    }

    void succeeded(UUID id) {
        pauses.remove(id);
    }
}
