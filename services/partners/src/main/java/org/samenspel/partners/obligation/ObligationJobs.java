package org.samenspel.partners.obligation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Finds the windows that time alone breaches. More than one replica may do this: each obligation is reviewed by the one that gets the lock. */
@ApplicationScoped
class ObligationJobs {

    private static final Logger LOG = Logger.getLogger(ObligationJobs.class);

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
        for (UUID id : obligations.dueForReview(LocalDate.now(clock))) {
            try {
                review.reviewIfFree(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "obligation not reviewed, will be tried again obligation=%s", id);
            }
        }
    }
}
