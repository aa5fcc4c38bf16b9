package org.samenspel.partners.agreement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.directory.SuccessionChanged;
import org.samenspel.web.job.Due;

/**
 * Tells what time alone changes: agreements begin and end, amendments count, parties come and go when their day comes; and what a merger
 * changes, when it becomes known or is taken back: one consent may count for two then, and an agreement end on another day.
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

    void onSuccession(@Observes SuccessionChanged change) {
        agreements.ofParties(change.after().leadingTo(change.organizationId())).stream()
                .map(agreements::lock)
                .flatMap(Optional::stream)
                .forEach(publisher::tell);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void reviewThoseDue() {
        LocalDate today = LocalDate.now(clock);
        Due.each("reviewAgreement", agreements.dueForReview(today), id -> reviewIfFree(id, today));
    }

    void reviewIfFree(UUID id, LocalDate today) {
        agreements.lockIfDue(id, today).ifPresent(publisher::tell);
    }
}
