package org.samenspel.consultations.response;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.samenspel.web.job.Due;

/** Leaves nothing of responses that nobody needs any more. */
@ApplicationScoped
class ResponseJobs {

    /** Reading back a million takes seconds. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final SealingService service;

    ResponseJobs(SealingService service) {
        this.service = service;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void destroyWhatCameIn() {
        Due.each("destroyKey", service.toDestroy(), LONGEST, service::destroyIfFree);
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void deleteAtTheirTerm() {
        Due.each("deleteAnswers", service.toDelete(), LONGEST, service::delete);
    }
}
