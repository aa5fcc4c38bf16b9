package org.samenspel.consultations.response;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.consultations.campaign.ArrivalService;
import org.samenspel.web.job.Due;

/** Says of a campaign that its arrivals jumped: the thread that notices it has responses to store. */
@ApplicationScoped
class ArrivalJobs {

    private final ArrivalWatch watch;
    private final ArrivalService campaigns;

    ArrivalJobs(ArrivalWatch watch, ArrivalService campaigns) {
        this.watch = watch;
        this.campaigns = campaigns;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        Due.each("noticeJump", watch.jumped(), campaign -> {
            tell(campaign);
            watch.told(campaign);
        });
    }

    /** At the close it can't wait for the next second: a jump is known before respondents are told. */
    void tell(UUID campaignId) {
        if (watch.jumped().contains(campaignId)) {
            campaigns.noticeJump(campaignId);
        }
    }
}
