package org.samenspel.consultations.campaign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samenspel.consultations.backup.BackupService;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;

/** The end of campaigns: first one takes no more responses, then, when all are counted, it is closed. */
@ApplicationScoped
@Transactional
public class ClosingService {

    private static final Logger LOG = Logger.getLogger(ClosingService.class);

    private final Campaigns campaigns;
    private final Closings closings;
    private final KeyService keys;
    private final BackupService backups;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Map<UUID, Integer> told = new ConcurrentHashMap<>();

    ClosingService(
            Campaigns campaigns,
            Closings closings,
            KeyService keys,
            BackupService backups,
            CurrentCaller caller,
            Clock clock) {
        this.campaigns = campaigns;
        this.closings = closings;
        this.keys = keys;
        this.backups = backups;
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
        closings.persist(new Closing(campaign.id()));
        campaigns.flush();
        LOG.infof("fact=campaign.ended campaign=%s version=%d", campaign.id(), campaign.version());
        return campaign.scope();
    }

    /** The campaigns that ended and are not closed yet. */
    public List<UUID> unfinished() {
        return campaigns.closing();
    }

    /** A campaign that ended, and is not closed yet. Who locks it after what takes long reads it as it is then. */
    public Optional<CampaignScope> unfinished(UUID id) {
        Optional<Campaign> ended =
                campaigns.findByIdOptional(id).filter(campaign -> campaign.state() == CampaignState.CLOSING);
        Optional<CampaignScope> scope = ended.map(Campaign::scope);
        ended.ifPresent(campaigns.getEntityManager()::detach);
        return scope;
    }

    /** What is known of a campaign that was published. */
    public CampaignScope published(UUID id) {
        return campaigns.findById(id).scope();
    }

    /**
     * How many of its responses are written anew, for those who wait, whichever replica they ask. Of fewer than k nothing is
     * told. It is told by a transaction of its own; when that fails, the close goes on.
     */
    public void tell(CampaignScope campaign, int done, int all) {
        int k = campaign.content().k();
        if (all < k) {
            return;
        }
        int written = ClosingProgress.told(done, all, k);
        if (Objects.equals(told.put(campaign.id(), written), written)) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> closings.tell(campaign.id(), written, all));
        } catch (RuntimeException e) {
            LOG.debugf(e, "the progress of a close is not told campaign=%s", campaign.id());
        }
    }

    /** All is counted, so it is closed. */
    public CampaignScope finish(UUID id, LocalDate closedOn) {
        Campaign campaign = campaigns.lock(id).orElseThrow();
        campaign.finish(closedOn);
        campaigns.flush();
        told.remove(id);
        LOG.infof("fact=campaign.closed campaign=%s version=%d", id, campaign.version());
        return campaign.scope();
    }

    /**
     * Gives up a campaign of the caller's own organization whose answers nobody can ever read. Giving it up again changes nothing.
     *
     * @param precondition of what is given up
     * @return the campaign, whose responses are to be dropped in the same transaction; empty when it was lost before
     * @throws RuleViolation {@code campaignKeyNotLost} as long as its key may be read
     */
    public Optional<CampaignScope> lose(UUID id, String reason, Consumer<Aggregate> precondition) {
        Campaign campaign = campaigns.own(id, caller.get());
        precondition.accept(campaign);
        if (!campaign.lose(reason)) {
            return Optional.empty();
        }
        keys.requireLost(id);
        if (closings.findByIdOptional(id).isEmpty()) {
            closings.persist(new Closing(id));
        }
        campaigns.flush();
        LOG.warnf("fact=campaign.lost campaign=%s version=%d", id, campaign.version());
        return Optional.of(campaign.scope());
    }

    /** The campaigns that are counted, and of which what came in is still there. */
    public List<UUID> counted() {
        return closings.counted();
    }

    /** What was written anew is what came in: a backup that begins from now on has it. */
    public void readBack(UUID id) {
        closings.readBack(id);
    }

    public boolean isReadBack(UUID id) {
        return closings.findByIdOptional(id).map(Closing::readBackAt).isPresent();
    }

    /** Whether it was read back, and is in a finished backup if one is waited for. */
    public boolean isSafe(UUID id) {
        return closings.findByIdOptional(id)
                .map(Closing::readBackAt)
                .filter(backups::holds)
                .isPresent();
    }

    /** Nothing of what came in is left. */
    public void forget(UUID id) {
        closings.deleteById(id);
    }

    double longestWait() {
        return closings.longestWaiting()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
    }

    /** Without a backup there is one to make; with it a place of keys has to be brought back. */
    void sayWhatIsOverdue() {
        closings.waitingSince(clock.instant().minus(backups.overdue()))
                .forEach(id -> LOG.errorf(
                        "fact=campaign.%s campaign=%s", isSafe(id) ? "destructionOverdue" : "backupOverdue", id));
    }

    /** What those who prepare or check the campaign are shown, and nobody else. */
    public CampaignCare care(Campaign campaign) {
        if (!campaign.preparedBy(caller.get())) {
            return CampaignCare.NONE;
        }
        ArrivalPattern arrivals = campaign.arrivals() == ArrivalPattern.USUAL ? null : campaign.arrivals();
        return switch (campaign.state()) {
            case DRAFT, SCHEDULED, WITHDRAWN -> CampaignCare.NONE;
            case OPEN -> new CampaignCare(keys.copies(campaign.id()), null, arrivals);
            case CLOSING, CLOSED, LOST ->
                closings.findByIdOptional(campaign.id())
                        .map(closing ->
                                new CampaignCare(keys.copies(campaign.id()), progress(campaign, closing), arrivals))
                        .orElse(new CampaignCare(null, null, arrivals));
        };
    }

    private ClosingProgress progress(Campaign campaign, Closing closing) {
        if (campaign.state() == CampaignState.CLOSING) {
            return closing.progress();
        }
        Instant readBackAt = closing.readBackAt();
        boolean isAwaited = readBackAt != null && !backups.holds(readBackAt);
        return ClosingProgress.waitingFor(isAwaited ? ClosingStep.BACKUP : ClosingStep.DESTRUCTION);
    }
}
