package org.samenspel.consultations.campaign;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Opens and closes campaigns when their time comes; each in its own transaction, so that one that fails doesn't hold up the
 * others. More than one replica may do this at the same time. A second late does no harm: a response that comes after the
 * closing instant is refused in any case.
 */
@ApplicationScoped
class CampaignJobs {

    private static final Logger LOG = Logger.getLogger(CampaignJobs.class);

    private final Campaigns campaigns;
    private final CampaignService service;
    private final Clock clock;

    CampaignJobs(Campaigns campaigns, CampaignService service, Clock clock) {
        this.campaigns = campaigns;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void openAndCloseThoseDue() {
        each(campaigns.dueToOpen(clock.instant()), service::openIfFree);
        each(campaigns.dueToClose(clock.instant()), service::closeIfFree);
    }

    private static void each(List<UUID> due, Consumer<UUID> change) {
        for (UUID id : due) {
            try {
                change.accept(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "a campaign was not opened or closed and will be tried again campaign=%s", id);
            }
        }
    }
}
