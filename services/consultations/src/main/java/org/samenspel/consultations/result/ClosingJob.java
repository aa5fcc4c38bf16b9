package org.samenspel.consultations.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.consultations.campaign.Campaigns;

/** Closes campaigns when their time is over; each in its own transaction, so that one that fails doesn't hold up the others. */
@ApplicationScoped
class ClosingJob {

    private static final Logger LOG = Logger.getLogger(ClosingJob.class);

    private final Campaigns campaigns;
    private final CampaignClosing closing;
    private final Clock clock;

    ClosingJob(Campaigns campaigns, CampaignClosing closing, Clock clock) {
        this.campaigns = campaigns;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(every = "${samenspel.campaigns.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void closeThoseDue() {
        for (UUID id : campaigns.dueToClose(clock.instant())) {
            try {
                closing.closeIfFree(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "campaign not closed, will be tried again campaignId=%s", id);
            }
        }
    }
}
