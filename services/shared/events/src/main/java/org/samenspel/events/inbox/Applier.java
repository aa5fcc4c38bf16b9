package org.samenspel.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.events.connection.Fault;
import org.samenspel.events.connection.Patience;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** Applies an event in one transaction with what its handler changes, and tries again as long as what fails passes. */
@ApplicationScoped
class Applier {

    private static final Logger LOG = Logger.getLogger(Applier.class);

    private final InboxTables tables;
    private final Patience patience;
    private final int attempts;
    private final long farthest;

    Applier(InboxTables tables, Patience patience, EventsConfiguration configuration) {
        this.tables = tables;
        this.patience = patience;
        this.attempts = configuration.inbox().attempts();
        this.farthest = configuration.inbox().farthest();
    }

    /**
     * Applies a record.
     *
     * @param accepted whether an operator looked at its version, however far it is beyond the last one
     * @throws Poison when it can't be applied, now or later
     * @throws CancellationException when the application stops before
     */
    Outcome apply(ConsumerRecord<String, byte[]> record, boolean accepted, List<Subscription<?>> subscriptions)
            throws Poison {
        Optional<Told> told = Told.of(ReceivedEvent.read(record), subscriptions);
        return told.isEmpty() ? Outcome.NOT_WANTED : apply(told.get(), accepted ? Long.MAX_VALUE : farthest);
    }

    private Outcome apply(Told told, long reach) throws Poison {
        int ownFailures = 0;
        for (int failures = 1; ; failures++) {
            try {
                return told.origin().get(() -> QuarkusTransaction.requiringNew().call(() -> applyOnce(told, reach)));
            } catch (RuleViolation | NotFound | InvalidInput e) {
                throw new Poison(Reason.REFUSED, e);
            } catch (VersionAhead e) {
                throw new Poison(Reason.VERSION_AHEAD, e);
            } catch (RuntimeException e) {
                LOG.warnf("Event not applied: id=%s fault=%s", told.envelope().eventId(), Fault.describe(e));
                if (!Fault.passes(e) && ++ownFailures >= attempts) {
                    throw new Poison(Reason.HANDLER_FAILED, e);
                }
                patience.afterFailure(failures);
            }
        }
    }

    private Outcome applyOnce(Told told, long reach) {
        if (told.version() - tables.applied(told.position()) > reach) {
            throw new VersionAhead();
        }
        if (!tables.remember(told.envelope().eventId(), told.position())) {
            return Outcome.ALREADY_APPLIED;
        }
        if (!tables.advance(told.position())) {
            return Outcome.OVERTAKEN;
        }
        told.handle();
        return Outcome.APPLIED;
    }

    private static final class VersionAhead extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
