package org.samenspel.events.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.samenspel.events.Event;

/** Where a service puts an event: in its own database, in the transaction of the change that the event tells about. */
@ApplicationScoped
public class Outbox {

    private final AgroalDataSource database;

    Outbox(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Adds the event to the caller's transaction: if that rolls back, the event never was. It reaches Kafka soon after the commit,
     * or later when Kafka is down; the caller never waits for Kafka.
     *
     * @throws jakarta.transaction.TransactionalException when there is no transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        throw new UnsupportedOperationException("not yet: " + event + database);
    }
}
