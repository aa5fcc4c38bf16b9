package org.samenspel.events.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.events.connection.Fault;
import org.samenspel.events.connection.Patience;

/**
 * Relays as long as the application runs, on a thread of its own: requests never wait for it. What is committed here is looked for
 * at once; what a process left that died, or what another relay held, now and then, and less often while there is nothing.
 */
@ApplicationScoped
class RelayLoop {

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    /** What is committed within it goes out together. */
    private static final Duration GATHERING = Duration.ofMillis(20);

    /** So many times as long as the interval is the longest pause. */
    private static final int IDLE = 5;

    private final Relay relay;
    private final Patience patience;
    private final EventsConfiguration.Outbox configuration;
    private final Semaphore added = new Semaphore(0);
    private Duration pause;
    private final Thread thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);

    RelayLoop(Relay relay, Patience patience, EventsConfiguration configuration) {
        this.relay = relay;
        this.patience = patience;
        this.configuration = configuration.outbox();
        this.pause = this.configuration.interval();
    }

    void start(@Observes StartupEvent event) {
        if (configuration.relay()) {
            thread.start();
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Added event) {
        if (added.availablePermits() == 0) {
            added.release();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        added.release();
        if (thread.isAlive()) {
            thread.join(LONGEST_GOODBYE);
        }
    }

    private void run() {
        int failures = 0;
        try {
            while (true) {
                failures = relayed() ? 0 : failures + 1;
                if (failures > 0) {
                    patience.afterFailure(failures);
                }
            }
        } catch (CancellationException e) {
            LOG.debug("The relay stops");
        }
    }

    /** One round and the pause after it; false when something could not be sent. */
    private boolean relayed() {
        try {
            Relay.Round round = relay.round();
            if (!round.failed() && !round.full()) {
                rest(round.claimed() == 0);
            }
            return !round.failed();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("The relay could not work: fault=%s", Fault.describe(e));
            return false;
        }
    }

    private void rest(boolean idle) {
        Duration longest = configuration.interval().multipliedBy(IDLE);
        pause = !idle ? configuration.interval() : Collections.min(List.of(pause.multipliedBy(2), longest));
        try {
            if (added.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = configuration.interval();
                patience.pause(GATHERING);
                added.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        patience.pause(Duration.ZERO);
    }
}
