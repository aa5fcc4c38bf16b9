package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.events.outbox.Outbox;

/** Publishes what happened to an agreement, inside the service and outside. */
@ApplicationScoped
class AgreementPublisher {

    private static final Logger LOG = Logger.getLogger(AgreementPublisher.class);

    private final Event<AgreementChanged> changes;
    private final Agreements agreements;
    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;

    AgreementPublisher(
            Event<AgreementChanged> changes, Agreements agreements, Directory directory, Outbox outbox, Clock clock) {
        this.changes = changes;
        this.agreements = agreements;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    void publish(Agreement agreement, Function<AgreementOutline, AgreementEvent> fact) {
        agreements.flush();
        AgreementEvent event = fact.apply(AgreementOutline.of(agreement, LocalDate.now(clock)));
        outbox.add(event);
        changes.fire(new AgreementChanged(agreement.scope(LocalDate.now(clock), directory.successions())));
        LOG.infof("fact=agreement.%s agreement=%s version=%d", event.fact(), agreement.id(), agreement.version());
    }
}
