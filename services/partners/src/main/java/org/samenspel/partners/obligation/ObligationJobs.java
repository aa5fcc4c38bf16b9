package org.samenspel.partners.obligation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.samenspel.web.job.Due;

/** Finds the windows that time alone breaches. */
@ApplicationScoped
class ObligationJobs {

    private final Obligations obligations;
    private final ObligationReview review;
    private final Clock clock;

    ObligationJobs(Obligations obligations, ObligationReview review, Clock clock) {
        this.obligations = obligations;
        this.review = review;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void reviewThoseDue() {
        Due.each("reviewObligation", obligations.dueForReview(LocalDate.now(clock)), review::reviewIfFree);
    }
}
