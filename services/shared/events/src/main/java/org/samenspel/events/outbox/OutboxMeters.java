package org.samenspel.events.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;
import org.samenspel.events.connection.Database.DatabaseFault;
import org.samenspel.events.outbox.OutboxTable.Backlog;

/** Shows how far the outbox is behind; read from the database when someone looks, and unknown while that is away. */
@ApplicationScoped
class OutboxMeters implements MeterBinder {

    private final OutboxTable table;

    OutboxMeters(OutboxTable table) {
        this.table = table;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samenspel.outbox.unsent", () -> look(Backlog::events))
                .description("Events that wait to be sent")
                .register(registry);
        Gauge.builder("samenspel.outbox.oldest", () -> look(Backlog::oldestSeconds))
                .description("Age of the oldest event that waits to be sent")
                .baseUnit("seconds")
                .register(registry);
    }

    private double look(ToDoubleFunction<Backlog> part) {
        try {
            return part.applyAsDouble(table.backlog());
        } catch (DatabaseFault e) {
            return Double.NaN;
        }
    }
}
