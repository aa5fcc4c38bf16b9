package org.samenspel.consultations.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.web.job.Due;

/** Closes campaigns when their time is over. A second late does no harm: a response that comes after it is refused in any case. */
@ApplicationScoped
class ResultJobs {

    private final CampaignService campaigns;
    private final ResultService service;

    ResultJobs(CampaignService campaigns, ResultService service) {
        this.campaigns = campaigns;
        this.service = service;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void closeThoseDue() {
        Due.each("closeCampaign", campaigns.dueToClose(), service::closeIfFree);
    }
}
