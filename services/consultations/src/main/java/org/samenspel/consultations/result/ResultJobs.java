package org.samenspel.consultations.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.consultations.response.DestructionService;
import org.samenspel.web.job.Due;

/** Closes campaigns when their time comes: those with few responses at once, the others one after the other. */
@ApplicationScoped
class ResultJobs {

    private final ClosingService closings;
    private final ResultService service;
    private final DestructionService destruction;

    ResultJobs(ClosingService closings, ResultService service, DestructionService destruction) {
        this.closings = closings;
        this.service = service;
        this.destruction = destruction;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void endThoseDue() {
        List<UUID> due = closings.due();
        Due.each("endCampaign", due, service::endIfFree);
        destruction.destroyWhatCameIn(due);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void closeThoseThatEnded() {
        Due.each("closeCampaign", closings.unfinished(), ResultService.LONGEST, service::closeIfFree);
    }
}
