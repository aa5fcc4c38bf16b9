package org.samenspel.consultations.response;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.web.job.Due;

/** Leaves nothing of responses that nobody needs any more. */
@ApplicationScoped
class ResponseJobs {

    private final DestructionService service;

    ResponseJobs(DestructionService service) {
        this.service = service;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void destroyWhatCameIn() {
        service.destroyWhatCameIn(service.unfinished());
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void deleteAtTheirTerm() {
        Due.each("deleteAnswers", service.toDelete(), DestructionService.LONGEST, service::delete);
    }
}
