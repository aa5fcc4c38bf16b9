package org.samenspel.events.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.samenspel.events.Event;
import org.samenspel.events.EventJson;
import org.samenspel.values.Ids;

/** Where a service puts an event: in its own database, in the transaction of the change that the event is about. */
@ApplicationScoped
public class Outbox {

    private final OutboxTable table;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<Added> added;

    Outbox(OutboxTable table, Clock clock, jakarta.enterprise.event.Event<Added> added) {
        this.table = table;
        this.clock = clock;
        this.added = added;
    }

    /**
     * Adds the event to the caller's transaction: if that rolls back, the event never was. It reaches Kafka soon after the commit,
     * or later when Kafka is down; the caller never waits for Kafka.
     *
     * @throws jakarta.transaction.TransactionalException when there is no transaction
     * @throws IllegalStateException when this version of the aggregate already has this fact
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        OutboxRow row = rowOf(event);
        if (!table.insert(row)) {
            throw new IllegalStateException(
                    "Version %d of %s already has %s".formatted(row.version(), row.aggregateId(), row.type()));
        }
        added.fire(new Added());
    }

    /** Something is in the outbox; what waits for it hears of it after the commit. */
    record Added() {}

    private OutboxRow rowOf(Event event) {
        return new OutboxRow(
                Ids.next(),
                event.stream().topic(),
                event.id(),
                event.version(),
                event.stream().type(event.fact()),
                event.stream().source(),
                event.stream().schema(event.getClass()),
                EventJson.write(event),
                OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
    }
}
