package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Successions;
import org.samenspel.events.outbox.Outbox;

/** Publishes what happened to an agreement, inside the service and outside. */
@ApplicationScoped
class AgreementPublisher {

    private static final Logger LOG = Logger.getLogger(AgreementPublisher.class);

    private final Event<AgreementChanged> changes;
    private final Agreements agreements;
    private final BodyDecisions decisions;
    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;

    AgreementPublisher(
            Event<AgreementChanged> changes,
            Agreements agreements,
            BodyDecisions decisions,
            Directory directory,
            Outbox outbox,
            Clock clock) {
        this.changes = changes;
        this.agreements = agreements;
        this.decisions = decisions;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Looks who approves by what bodies decided, and where it stands today, and tells all that others don't know yet; so of the
     * arrangements under it, whose parties approve by what its joint bodies decided.
     */
    void tell(Agreement agreement) {
        LocalDate today = LocalDate.now(clock);
        Successions successions = directory.successions();
        approve(agreement, today, successions);
        tellNews(agreement, today, successions);
        agreements.under(agreement.id()).stream()
                .map(agreements::lock)
                .flatMap(Optional::stream)
                .filter(arrangement -> approve(arrangement, today, successions))
                .forEach(arrangement -> tellNews(arrangement, today, successions));
    }

    private void tellNews(Agreement agreement, LocalDate today, Successions successions) {
        agreements.flush();
        Optional<AgreementNews> news = agreement.nextNews(today, successions);
        while (news.isPresent()) {
            agreements.flush();
            publish(agreement, news.get().kind(), today, successions);
            news = agreement.nextNews(today, successions);
        }
        agreements.flush();
        changes.fire(new AgreementChanged(agreement.scope(today, successions)));
    }

    private boolean approve(Agreement agreement, LocalDate today, Successions successions) {
        UUID parent = agreement.parentAgreementId();
        Agreement framework = parent == null ? null : agreements.findById(parent);
        return agreement.approve(decisions.on(agreement, successions), framework, today, successions);
    }

    private void publish(Agreement agreement, AgreementNews.Kind kind, LocalDate today, Successions successions) {
        AgreementEvent event = AgreementEvent.of(kind, AgreementOutline.of(agreement, today, successions));
        outbox.add(event);
        LOG.infof("fact=agreement.%s agreement=%s version=%d", event.fact(), agreement.id(), agreement.version());
    }
}
