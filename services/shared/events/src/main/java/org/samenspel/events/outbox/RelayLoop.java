package org.samenspel.events.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jboss.logging.Logger;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.events.connection.Fault;
import org.samenspel.events.connection.Patience;

/** Relays as long as the application runs, on a thread of its own: requests never wait for it. */
@ApplicationScoped
class RelayLoop {

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Relay relay;
    private final Patience patience;
    private final EventsConfiguration.Outbox configuration;
    private final Thread thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);

    RelayLoop(Relay relay, Patience patience, EventsConfiguration configuration) {
        this.relay = relay;
        this.patience = patience;
        this.configuration = configuration.outbox();
    }

    void start(@Observes StartupEvent event) {
        if (configuration.relay()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
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
                patience.pause(configuration.interval());
            }
            return !round.failed();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("The relay could not work: fault=%s", Fault.describe(e));
            return false;
        }
    }
}
