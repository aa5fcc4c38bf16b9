package org.samenspel.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.samenspel.local.Refusal;

/** Waits for what travels by event. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Patience() {}

    static <T> T until(String what, Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new Refusal("The demo stopped: " + what + " did not happen within " + LIMIT.toSeconds() + " seconds.");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("The demo was interrupted.", interrupted);
        }
    }
}
