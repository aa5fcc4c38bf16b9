package org.samenspel.partners.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samenspel.partners.agreement.AgreementEvent.AgreementActivated;
import org.samenspel.partners.agreement.AgreementEvent.AgreementEnded;

/**
 * Lets agreements begin and end when their day comes; each in its own transaction, so that one that fails doesn't hold up the
 * others. More than one replica may do this at the same time: each step is done by the one that gets the lock.
 */
@ApplicationScoped
class AgreementJobs {

    private static final Logger LOG = Logger.getLogger(AgreementJobs.class);

    private final Agreements agreements;
    private final AgreementNews news;
    private final Clock clock;

    AgreementJobs(Agreements agreements, AgreementNews news, Clock clock) {
        this.agreements = agreements;
        this.news = news;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void beginAndEndThoseDue() {
        LocalDate today = LocalDate.now(clock);
        each(agreements.dueToActivate(today), this::activateIfFree);
        each(agreements.dueToEnd(today), this::endIfFree);
    }

    void activateIfFree(UUID id) {
        agreements.lockIfFree(id, AgreementState.SIGNED).ifPresent(agreement -> {
            agreement.activate();
            news.tell(agreement, AgreementActivated::new);
        });
    }

    void endIfFree(UUID id) {
        agreements.lockIfFree(id, AgreementState.ACTIVE).ifPresent(agreement -> {
            agreement.end();
            news.tell(agreement, AgreementEnded::new);
        });
    }

    private static void each(List<UUID> due, Consumer<UUID> step) {
        for (UUID id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> step.accept(id));
            } catch (RuntimeException e) {
                LOG.errorf(e, "agreement did not begin or end, will be tried again agreement=%s", id);
            }
        }
    }
}
