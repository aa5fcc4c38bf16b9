package org.samenspel.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.samenspel.local.Refusal;

/** Waits for what travels by event: mostly a second, but a machine that is busy with other things may need minutes. */
public final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Patience() {}

    public static <T> T until(String what, Supplier<Optional<T>> look) {
        return until(what, LIMIT, look);
    }

    /** @param limit after which it is too late */
    public static <T> T until(String what, Duration limit, Supplier<Optional<T>> look) {
        return lastOf(limit, look, Optional::isPresent)
                .orElseThrow(() ->
                        new Refusal("Stopped: " + what + " did not happen within " + limit.toSeconds() + " seconds."));
    }

    /** What was seen at the first look that was enough, or else at the last one. */
    public static <T> T lastOf(Supplier<T> look, Predicate<T> enough) {
        return lastOf(LIMIT, look, enough);
    }

    private static <T> T lastOf(Duration limit, Supplier<T> look, Predicate<T> enough) {
        Instant end = Instant.now().plus(limit);
        T seen = look.get();
        while (!enough.test(seen) && Instant.now().isBefore(end)) {
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
