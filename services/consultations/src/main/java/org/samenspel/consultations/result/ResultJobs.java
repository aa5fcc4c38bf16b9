package org.samenspel.consultations.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.web.job.Due;

/** Closes campaigns when their time comes: those with few responses at once, the others one after the other. */
@ApplicationScoped
class ResultJobs {

    /** A million responses take a minute; a longer transaction is not worth waiting for. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ClosingService closings;
    private final ResultService service;

    ResultJobs(ClosingService closings, ResultService service) {
        this.closings = closings;
        this.service = service;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void endThoseDue() {
        Due.each("endCampaign", closings.due(), service::endIfFree);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void closeThoseThatEnded() {
        Due.each("closeCampaign", closings.unfinished(), LONGEST, service::closeIfFree);
    }
}
