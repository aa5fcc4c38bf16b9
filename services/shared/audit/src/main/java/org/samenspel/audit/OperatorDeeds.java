package org.samenspel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.samenspel.events.inbox.OrderDone;
import org.samenspel.values.origin.Origin;

/** Records what operators had done with what came in, in the transaction that says that it is done. */
@ApplicationScoped
class OperatorDeeds {

    private static final String ORDER = "inboxOrder";

    private final Trail trail;
    private final Clock clock;

    OperatorDeeds(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void record(@Observes OrderDone done) {
        var order = Optional.of(new AuditedObject(ORDER, done.order()));
        trail.addHere(
                clock.instant(),
                Actor.of(Origin.job(done.operation())),
                new Deed(Action.CHANGED, order, null, null, done.outcome(), 1));
    }
}
