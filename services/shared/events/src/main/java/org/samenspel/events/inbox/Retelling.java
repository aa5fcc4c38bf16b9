package org.samenspel.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.events.connection.Fault;
import org.samenspel.events.connection.Patience;
import org.samenspel.values.origin.Origin;

/** Tells a read model again what is to be known of one aggregate, in one transaction: whoever reads meanwhile sees the old or the new. */
@ApplicationScoped
class Retelling {

    private static final Logger LOG = Logger.getLogger(Retelling.class);
    private static final Origin REBUILD = Origin.job(InboxOrder.Kind.REBUILD.operation());

    private final InboxTables inbox;
    private final ReadModelTables tables;
    private final Patience patience;
    private final long farthest;

    Retelling(InboxTables inbox, ReadModelTables tables, Patience patience, EventsConfiguration configuration) {
        this.inbox = inbox;
        this.tables = tables;
        this.patience = patience;
        this.farthest = configuration.inbox().farthest();
    }

    /**
     * What came of it.
     *
     * @param current false when something newer was applied than these events tell: nothing was changed
     * @param leftOut how many events could not be applied
     */
    record Result(boolean current, int leftOut) {}

    /** @param events all that the topic has of the aggregate, in order */
    Result tell(ReadModel model, UUID aggregate, List<Told> events) {
        var applicable = new ArrayList<>(events);
        applicable.sort(Comparator.comparingLong(Told::version));
        for (int failures = 1; ; failures++) {
            try {
                boolean current = REBUILD.get(
                        () -> QuarkusTransaction.requiringNew().call(() -> tellInOrder(model, aggregate, applicable)));
                return new Result(current, events.size() - applicable.size());
            } catch (LeftOut failed) {
                LOG.warnf(
                        "Event left out: id=%s fault=%s", failed.told.envelope().eventId(), Fault.describe(failed));
                applicable.remove(failed.told);
            } catch (RuntimeException e) {
                if (!Fault.passes(e)) {
                    throw e;
                }
                patience.afterFailure(failures);
            }
        }
    }

    private boolean tellInOrder(ReadModel model, UUID aggregate, List<Told> events) {
        if (events.isEmpty()) {
            return true;
        }
        long applied = inbox.hold(events.getFirst().position());
        requireReachable(events, applied);
        Told newest = events.getLast();
        if (applied > newest.version()) {
            return false;
        }
        List<Told> ofNewest = events.stream()
                .filter(told -> told.version() == newest.version())
                .toList();
        switch (model.telling()) {
            case NEWEST -> ofNewest.forEach(Retelling::handle);
            case HISTORY -> {
                tables.forget(model, aggregate);
                events.forEach(Retelling::handle);
            }
        }
        ofNewest.forEach(told -> inbox.remember(told.envelope().eventId(), told.position()));
        inbox.advance(newest.position());
        return true;
    }

    /** What nobody accepted when it came is not accepted now. */
    private void requireReachable(List<Told> events, long applied) {
        long before = applied;
        for (Told told : events) {
            if (told.version() - before > farthest) {
                throw new LeftOut(told, null);
            }
            before = Math.max(before, told.version());
        }
    }

    private static void handle(Told told) {
        try {
            told.handle();
        } catch (RuntimeException e) {
            throw Fault.passes(e) ? e : new LeftOut(told, e);
        }
    }

    private static final class LeftOut extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Told told;

        LeftOut(Told told, @Nullable RuntimeException cause) {
            super(cause);
            this.told = told;
        }
    }
}
