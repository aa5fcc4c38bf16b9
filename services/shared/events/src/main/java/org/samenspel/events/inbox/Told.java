package org.samenspel.events.inbox;

import java.util.List;
import java.util.Optional;
import org.samenspel.events.inbox.InboxTables.Position;
import org.samenspel.events.inbox.ReceivedEvent.Contents;
import org.samenspel.values.origin.Origin;

/** An event that somebody subscribes to, read as the record of that subscription. */
record Told(Envelope envelope, Position position, Runnable handler) {

    /** Empty when nobody subscribes to its fact. */
    static Optional<Told> of(ReceivedEvent event, List<Subscription<?>> subscriptions) throws Poison {
        for (Subscription<?> subscription : subscriptions) {
            if (event.is(subscription.fact())) {
                return Optional.of(of(event, subscription));
            }
        }
        return Optional.empty();
    }

    private static <T> Told of(ReceivedEvent event, Subscription<T> subscription) throws Poison {
        Contents<T> contents = event.contents(subscription.data());
        Envelope envelope = event.envelope();
        return new Told(
                envelope,
                new Position(event.stream().topic(), envelope.aggregateId(), contents.version()),
                () -> subscription.handler().accept(contents.data(), envelope));
    }

    long version() {
        return position.version();
    }

    /** Whether it is the same event, sent once more. */
    boolean isSame(Told other) {
        return envelope.eventId().equals(other.envelope.eventId());
    }

    /** What makes the changes that come of it: also those that are written at the commit alone. */
    Origin origin() {
        return Origin.event(envelope.type(), envelope.eventId());
    }

    /** Has the handler apply it, in the transaction of the caller. */
    void handle() {
        handler.run();
    }
}
