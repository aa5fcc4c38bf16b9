package org.samenspel.testing;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the service under test: real time until a test moves it, and again before each next test. Inject it into the
 * test; the service gets the same one wherever it injects a {@link Clock}. Its days are those of {@code samenspel.zone}.
 */
@Singleton
@Unremovable
@Alternative
@Priority(1)
public class MovableClock extends Clock {
    private final Clock real;
    private volatile Clock current;

    MovableClock(@ConfigProperty(name = "samenspel.zone", defaultValue = "Europe/Brussels") ZoneId zone) {
        real = Clock.system(zone);
        current = real;
    }

    /** Stands still at this instant, until moved again. */
    public void moveTo(Instant instant) {
        current = Clock.fixed(instant, current.getZone());
    }

    /** Jumps ahead; time goes on from there, unless it stands still. */
    public void advance(Duration duration) {
        current = Clock.offset(current, duration);
    }

    /** Back to real time. */
    public void reset() {
        current = real;
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public ZoneId getZone() {
        return current.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }
}
