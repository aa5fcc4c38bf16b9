package org.samenspel.events.connection;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.samenspel.events.EventsConfiguration;

/** Waits before the next attempt, longer after each failure, and not a moment longer than the application runs. */
@ApplicationScoped
public class Patience {

    private static final int FIRST = 1;
    private static final int MOST_DOUBLINGS = 20;

    private final EventsConfiguration.Retry retry;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Patience(EventsConfiguration configuration) {
        this.retry = configuration.retry();
    }

    /**
     * Waits after the nth failure in a row, counted from 1.
     *
     * @throws CancellationException when the application stops
     */
    public void afterFailure(int failures) {
        Duration doubled = retry.first().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        pause(doubled.compareTo(retry.longest()) < 0 ? doubled : retry.longest());
    }

    /**
     * Waits.
     *
     * @throws CancellationException when the application stops
     */
    public void pause(Duration duration) {
        try {
            if (!stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CancellationException("The application stops");
    }

    /** Before those who wait are asked to stop. */
    void stop(@Observes @Priority(FIRST) ShutdownEvent event) {
        stopping.countDown();
    }
}
