package org.samenspel.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.events.connection.Fault;
import org.samenspel.events.connection.Patience;
import org.samenspel.events.inbox.InboxTables.Position;
import org.samenspel.events.inbox.ReceivedEvent.Contents;
import org.samenspel.values.origin.Origin;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/**
 * Applies received events: each once, in one transaction with what its handler changes.
 *
 * <pre>{@code
 * @Incoming("campaigns")
 * @Blocking
 * void on(ConsumerRecord<String, byte[]> record) {
 *     inbox.receive(record, Subscription.to("closed", CampaignClosed.class, this::apply));
 * }
 * }</pre>
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final InboxTables tables;
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final int attempts;
    private final long farthest;

    Inbox(InboxTables tables, DeadLetters deadLetters, Patience patience, EventsConfiguration configuration) {
        this.tables = tables;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.attempts = configuration.inbox().attempts();
        this.farthest = configuration.inbox().farthest();
    }

    /**
     * Returns when the record is done with: applied, a duplicate, older than what was applied, of a fact nobody subscribes to, or set
     * aside as a dead letter. While the database or the broker is away it waits and tries again, so that nothing is overtaken.
     *
     * @param record the record as it came from Kafka
     * @param subscriptions the facts to apply; all others are ignored
     * @throws CancellationException when the application stops before the record is done with; it will be delivered again
     */
    public void receive(ConsumerRecord<String, byte[]> record, Subscription<?>... subscriptions) {
        try {
            ReceivedEvent event = ReceivedEvent.read(record);
            Optional<Subscription<?>> wanted = Arrays.stream(subscriptions)
                    .filter(subscription -> event.is(subscription.fact()))
                    .findFirst();
            if (wanted.isPresent()) {
                apply(event, wanted.get());
            }
        } catch (Poison poison) {
            deadLetters.add(record, poison.reason());
        }
    }

    private <T> void apply(ReceivedEvent event, Subscription<T> subscription) throws Poison {
        Contents<T> contents = event.contents(subscription.data());
        Origin origin = Origin.event(event.envelope().type(), event.envelope().eventId());
        int ownFailures = 0;
        for (int failures = 1; ; failures++) {
            try {
                origin.run(() -> QuarkusTransaction.requiringNew().run(() -> applyOnce(event, contents, subscription)));
                return;
            } catch (RuleViolation | NotFound | InvalidInput e) {
                throw new Poison(Reason.REFUSED, e);
            } catch (VersionAhead e) {
                throw new Poison(Reason.VERSION_AHEAD, e);
            } catch (RuntimeException e) {
                LOG.warnf("Event not applied: id=%s fault=%s", event.envelope().eventId(), Fault.describe(e));
                if (!Fault.passes(e) && ++ownFailures >= attempts) {
                    throw new Poison(Reason.HANDLER_FAILED, e);
                }
                patience.afterFailure(failures);
            }
        }
    }

    private <T> void applyOnce(ReceivedEvent event, Contents<T> contents, Subscription<T> subscription) {
        Envelope envelope = event.envelope();
        var position = new Position(event.stream().topic(), envelope.aggregateId(), contents.version());
        if (contents.version() - tables.applied(position) > farthest) {
            throw new VersionAhead();
        }
        if (tables.remember(envelope.eventId(), position) && tables.advance(position)) {
            subscription.handler().accept(contents.data(), envelope);
        }
    }

    private static final class VersionAhead extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
