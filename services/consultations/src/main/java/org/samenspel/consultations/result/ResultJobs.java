package org.samenspel.consultations.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.web.job.Due;

/** Closes campaigns when their time comes: those with few responses at once, the others one after the other. */
@ApplicationScoped
class ResultJobs {

    private final ClosingService closings;
    private final ResultService service;

    ResultJobs(ClosingService closings, ResultService service) {
        this.closings = closings;
        this.service = service;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void endThoseDue() {
        List<UUID> due = closings.due();
        Due.each("endCampaign", due, service::endIfFree);
        service.destroyWhatCameIn(due);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void closeThoseThatEnded() {
        Due.each("closeCampaign", closings.unfinished(), ResultService.LONGEST, service::closeIfFree);
    }
}
