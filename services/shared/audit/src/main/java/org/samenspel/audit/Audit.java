package org.samenspel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.samenspel.web.persistence.Aggregate;

/** What the transaction that runs now changes, for what Hibernate doesn't hear of. What it writes itself is recorded by itself. */
@ApplicationScoped
public class Audit {

    private final AuditTable table;
    private final Actors actors;
    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;

    Audit(AuditTable table, Actors actors, TransactionSynchronizationRegistry transaction, EntityManager entities) {
        this.table = table;
        this.actors = actors;
        this.transaction = transaction;
        this.entities = entities;
    }

    /** A statement of the service raised the version of this aggregate by one; it was read anew since. */
    public void raised(Aggregate aggregate) {
        changes(entities.unwrap(SharedSessionContractImplementor.class))
                .changed(objectOf(aggregate), aggregate.version() - 1, aggregate.version());
    }

    /**
     * Something was changed that no aggregate holds, and of which a record may not even say whose it is, such as what a person declares
     * about itself.
     */
    public void changedWithoutName() {
        changes(entities.unwrap(SharedSessionContractImplementor.class)).changedWithoutName();
    }

    Changes changes(SharedSessionContractImplementor session) {
        if (transaction.getResource(Changes.class) instanceof Changes known) {
            return known;
        }
        var changes = new Changes(table, actors::ofThisChange);
        transaction.putResource(Changes.class, changes);
        session.getTransactionCompletionCallbacks().registerCallback(changes);
        return changes;
    }

    static AuditedObject objectOf(Aggregate aggregate) {
        return AuditedObject.of(aggregate.getClass().getSimpleName(), aggregate.id());
    }
}
