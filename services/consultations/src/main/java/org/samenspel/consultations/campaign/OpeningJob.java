package org.samenspel.consultations.campaign;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Opens campaigns when their time comes; each in its own transaction, so that one that fails doesn't hold up the others. More than
 * one replica may do this at the same time.
 */
@ApplicationScoped
class OpeningJob {

    private static final Logger LOG = Logger.getLogger(OpeningJob.class);

    private final Campaigns campaigns;
    private final CampaignService service;
    private final Clock clock;

    OpeningJob(Campaigns campaigns, CampaignService service, Clock clock) {
        this.campaigns = campaigns;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void openThoseDue() {
        for (UUID id : campaigns.dueToOpen(clock.instant())) {
            try {
                service.openIfFree(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "a campaign was not opened and will be tried again campaign=%s", id);
            }
        }
    }
}
