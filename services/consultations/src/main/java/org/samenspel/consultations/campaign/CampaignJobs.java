package org.samenspel.consultations.campaign;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.samenspel.web.job.Due;

/** Opens campaigns when their time comes. */
@ApplicationScoped
class CampaignJobs {

    private final Campaigns campaigns;
    private final CampaignService service;
    private final Clock clock;

    CampaignJobs(Campaigns campaigns, CampaignService service, Clock clock) {
        this.campaigns = campaigns;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void openThoseDue() {
        Due.each("openCampaign", campaigns.dueToOpen(clock.instant()), service::openIfFree);
    }
}
