package org.samenspel.events.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.events.EventsConfiguration;

/** Removes events that were sent long ago. What is unsent stays, however old. */
@ApplicationScoped
class OutboxRetention {

    private final OutboxTable table;
    private final EventsConfiguration configuration;

    OutboxRetention(OutboxTable table, EventsConfiguration configuration) {
        this.table = table;
        this.configuration = configuration;
    }

    @Scheduled(every = "1h")
    void purge() {
        table.purgeSentBefore(configuration.outbox().keep());
    }
}
