package org.samenspel.consultations.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.web.persistence.Aggregate;

/** The end of campaigns: first one takes no more responses, then, when all are counted, it is closed. */
@ApplicationScoped
@Transactional
public class ClosingService {

    private static final Logger LOG = Logger.getLogger(ClosingService.class);

    private final Campaigns campaigns;
    private final KeyService keys;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Map<UUID, ClosingProgress> progress = new ConcurrentHashMap<>();

    ClosingService(Campaigns campaigns, KeyService keys, CurrentCaller caller, Clock clock) {
        this.campaigns = campaigns;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Ends an open campaign of the caller's own organization before its time. Ending one that ended changes nothing.
     *
     * @param precondition of what is ended
     * @return the campaign, whose responses are to be held off in the same transaction; empty when it ended before
     */
    public Optional<CampaignScope> end(UUID id, Consumer<Aggregate> precondition) {
        Campaign campaign = campaigns.own(id, caller.get());
        precondition.accept(campaign);
        return campaign.hasEnded() ? Optional.empty() : Optional.of(end(campaign));
    }

    /** Some of the campaigns that should have ended by now. */
    public List<UUID> due() {
        return campaigns.dueToClose(clock.instant());
    }

    /** Ends an open campaign whose time is over by now, unless somebody else is doing that; to be continued likewise. */
    public Optional<CampaignScope> endIfFree(UUID id) {
        return campaigns
                .lockIfFree(id, CampaignState.OPEN)
                .filter(campaign -> campaign.isOver(clock))
                .map(this::end);
    }

    private CampaignScope end(Campaign campaign) {
        campaign.close(clock);
        campaigns.flush();
        LOG.infof("fact=campaign.ended campaign=%s version=%d", campaign.id(), campaign.version());
        return campaign.scope();
    }

    /** The campaigns that ended and are not closed yet. */
    public List<UUID> unfinished() {
        return campaigns.closing();
    }

    /** A campaign that ended, and is not closed yet. */
    public Optional<CampaignScope> unfinished(UUID id) {
        return campaigns
                .findByIdOptional(id)
                .filter(campaign -> campaign.state() == CampaignState.CLOSING)
                .map(Campaign::scope);
    }

    /** What is known of a campaign that was published. */
    public CampaignScope published(UUID id) {
        return campaigns.findById(id).scope();
    }

    /** How many of its responses are written anew, for those who wait. */
    public void tell(CampaignScope campaign, int done, int all) {
        progress.put(
                campaign.id(), ClosingProgress.of(done, all, campaign.content().k()));
    }

    /** All is counted, so it is closed, and its key is of no use any more. */
    public CampaignScope finish(UUID id, LocalDate closedOn) {
        Campaign campaign = campaigns.lock(id).orElseThrow();
        campaign.finish(closedOn);
        campaigns.flush();
        keys.doom(id);
        LOG.infof("fact=campaign.closed campaign=%s version=%d", id, campaign.version());
        return campaign.scope();
    }

    /** Nobody waits any more. */
    public void forgetProgress(UUID id) {
        progress.remove(id);
    }

    /** What those who prepare or check the campaign are shown, and nobody else. */
    public CampaignCare care(Campaign campaign) {
        if (!campaign.preparedBy(caller.get())) {
            return CampaignCare.NONE;
        }
        ArrivalPattern arrivals = campaign.arrivals() == ArrivalPattern.USUAL ? null : campaign.arrivals();
        return switch (campaign.state()) {
            case DRAFT, SCHEDULED, WITHDRAWN -> CampaignCare.NONE;
            case OPEN, CLOSING -> new CampaignCare(keys.copies(campaign.id()), progress.get(campaign.id()), arrivals);
            case CLOSED -> new CampaignCare(null, null, arrivals);
        };
    }
}
