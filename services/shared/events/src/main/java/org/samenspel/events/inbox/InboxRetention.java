package org.samenspel.events.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.events.EventsConfiguration;

/** Forgets the ids of events whose version says that they are old. Those of the newest version of each aggregate are never forgotten. */
@ApplicationScoped
class InboxRetention {

    private final InboxTables tables;
    private final EventsConfiguration configuration;

    InboxRetention(InboxTables tables, EventsConfiguration configuration) {
        this.tables = tables;
        this.configuration = configuration;
    }

    @Scheduled(every = "1h")
    void purge() {
        tables.purgeReceivedBefore(configuration.inbox().keep());
    }
}
