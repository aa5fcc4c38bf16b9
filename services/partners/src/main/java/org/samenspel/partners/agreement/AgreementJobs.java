package org.samenspel.partners.agreement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.partners.agreement.AgreementEvent.AgreementActivated;
import org.samenspel.partners.agreement.AgreementEvent.AgreementEnded;
import org.samenspel.web.job.Due;

/**
 * Lets agreements begin and end when their day comes.
 */
@ApplicationScoped
class AgreementJobs {

    private final Agreements agreements;
    private final AgreementPublisher publisher;
    private final Clock clock;

    AgreementJobs(Agreements agreements, AgreementPublisher publisher, Clock clock) {
        this.agreements = agreements;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void beginAndEndThoseDue() {
        LocalDate today = LocalDate.now(clock);
        Due.each("activateAgreement", agreements.dueToActivate(today), this::activateIfFree);
        Due.each("endAgreement", agreements.dueToEnd(today), this::endIfFree);
    }

    void activateIfFree(UUID id) {
        agreements.lockIfFree(id, AgreementState.SIGNED).ifPresent(agreement -> {
            agreement.activate();
            publisher.publish(agreement, AgreementActivated::new);
        });
    }

    void endIfFree(UUID id) {
        agreements.lockIfFree(id, AgreementState.ACTIVE).ifPresent(agreement -> {
            agreement.end();
            publisher.publish(agreement, AgreementEnded::new);
        });
    }
}
