package org.samenspel.consultations.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samenspel.security.CurrentCaller;
import org.samenspel.web.persistence.Aggregate;

/** What is known of how responses arrive: that they came far faster than before, and that somebody looked at it. */
@ApplicationScoped
@Transactional
public class ArrivalService {

    private static final Logger LOG = Logger.getLogger(ArrivalService.class);

    private final Campaigns campaigns;
    private final CurrentCaller caller;

    ArrivalService(Campaigns campaigns, CurrentCaller caller) {
        this.campaigns = campaigns;
        this.caller = caller;
    }

    /** They came far faster than before. Of a campaign that is closed it is too late to say so. */
    public void noticeJump(UUID id) {
        campaigns.lock(id).filter(Campaign::noticeJump).ifPresent(campaign -> {
            campaigns.flush();
            LOG.warnf("fact=campaign.arrivalsJumped campaign=%s version=%d", id, campaign.version());
        });
    }

    /** Nothing that is kept is about fewer people. Read only: whoever holds the campaign then reads it as it is then. */
    public int k(UUID id) {
        Campaign campaign = campaigns.findById(id);
        int k = campaign.content().k();
        campaigns.getEntityManager().detach(campaign);
        return k;
    }

    /**
     * Holds the campaign, as its close does: whoever judges arrivals does so before or after it, and is held by nobody who waits for him.
     *
     * @return k: nothing that is kept is about fewer people
     */
    @Transactional(TxType.MANDATORY)
    public int hold(UUID id) {
        return campaigns.lock(id).orElseThrow().content().k();
    }

    /** How many campaigns wait for somebody to look at it. */
    long unconfirmed() {
        return campaigns.countJumped();
    }

    /**
     * Whoever manages a campaign of the caller's own organization looked at it, and counts them. Where nothing waits for that, it
     * changes nothing.
     *
     * @param precondition of what is confirmed
     * @return the campaign if it waited
     */
    public Optional<CampaignScope> confirm(UUID id, Consumer<Aggregate> precondition) {
        Campaign campaign = campaigns.own(id, caller.get());
        precondition.accept(campaign);
        if (!campaign.confirmArrivals()) {
            return Optional.empty();
        }
        campaigns.flush();
        LOG.infof("fact=campaign.arrivalsConfirmed campaign=%s version=%d", id, campaign.version());
        return Optional.of(campaign.scope());
    }
}
