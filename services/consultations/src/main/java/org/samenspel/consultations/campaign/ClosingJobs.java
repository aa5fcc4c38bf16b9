package org.samenspel.consultations.campaign;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Says that a close waits too long. */
@ApplicationScoped
class ClosingJobs {

    private final ClosingService service;

    ClosingJobs(ClosingService service) {
        this.service = service;
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void sayWhatIsOverdue() {
        service.sayWhatIsOverdue();
    }
}
