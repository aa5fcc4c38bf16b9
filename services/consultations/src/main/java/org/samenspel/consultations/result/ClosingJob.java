package org.samenspel.consultations.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.consultations.campaign.CampaignService;

/**
 * Closes campaigns when their time is over; each in its own transaction, so that one that fails doesn't hold up the others. More
 * than one replica may do this at the same time. A second late does no harm: a response that comes after the closing instant is
 * refused in any case.
 */
@ApplicationScoped
class ClosingJob {

    private static final Logger LOG = Logger.getLogger(ClosingJob.class);

    private final CampaignService campaigns;
    private final CampaignClosing closing;

    ClosingJob(CampaignService campaigns, CampaignClosing closing) {
        this.campaigns = campaigns;
        this.closing = closing;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void closeThoseDue() {
        for (UUID id : campaigns.dueToClose()) {
            try {
                closing.closeIfFree(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "a campaign was not closed and will be tried again campaign=%s", id);
            }
        }
    }
}
