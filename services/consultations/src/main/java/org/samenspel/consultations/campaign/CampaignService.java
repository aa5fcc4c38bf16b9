package org.samenspel.consultations.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignExtended;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignOpened;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignWithdrawn;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.security.CurrentCaller;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with campaigns, as far as they may. */
@ApplicationScoped
@Transactional
public class CampaignService {

    private static final Logger LOG = Logger.getLogger(CampaignService.class);

    private final Campaigns campaigns;
    private final CampaignContext context;
    private final KeyService keys;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    CampaignService(
            Campaigns campaigns,
            CampaignContext context,
            KeyService keys,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.campaigns = campaigns;
        this.context = context;
        this.keys = keys;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** A campaign that the caller may see. */
    public Campaign visible(UUID id) {
        return campaigns.visible(id, caller.get());
    }

    /** A campaign that the caller prepares or checks, in whatever state it is. */
    public Campaign prepared(UUID id) {
        return campaigns.prepared(id, caller.get());
    }

    /** Goes on only if the caller may see the campaign, and it has results or will have them. */
    public void requireResultsToCome(UUID id) {
        visible(id).requireResultsToCome();
    }

    /** Published ones, and the drafts that the caller may see. */
    public Rows<Campaign> list(CampaignFilter filter, Slice slice) {
        return campaigns.visible(caller.get(), filter, slice);
    }

    /** A campaign of the caller's own organization, which nobody else changes until the transaction ends. */
    public Campaign ownToChange(UUID id) {
        return campaigns.own(id, caller.get());
    }

    /** Begins a draft of the caller's organization, in a round of the same. */
    public Campaign begin(Function<UUID, Campaign> draftOf) {
        Campaign draft = draftOf.apply(caller.get().organization());
        draft.content().requireKeptToItsLastDay(clock.getZone());
        context.requireRound(draft);
        context.requireIndicators(draft);
        campaigns.persistAndFlush(draft);
        return draft;
    }

    public void change(Campaign campaign, CampaignContent content) {
        campaign.change(content);
        content.requireKeptToItsLastDay(clock.getZone());
        context.requireIndicators(campaign);
        campaigns.flush();
    }

    /** Discards a draft with all that is in it, and the key that a publication left which failed. */
    public void discard(Campaign campaign) {
        campaign.requireDraft();
        campaigns.delete(campaign);
        keys.clear(campaign.id());
    }

    public void ask(Campaign campaign, Questionnaire questionnaire) {
        campaign.ask(questionnaire);
        campaigns.flush();
    }

    /**
     * Fixes the campaign and opens it if it is time. Publishing a published campaign changes nothing.
     *
     * @param confirmed the warnings with which it is published all the same
     */
    public void publish(Campaign campaign, Set<WarningCode> confirmed) {
        if (campaign.isPublished()) {
            return;
        }
        context.requireRound(campaign);
        context.requireIndicators(campaign);
        campaign.publish(confirmed, clock);
        campaigns.flush();
        LOG.infof("fact=campaign.published campaign=%s version=%d", campaign.id(), campaign.version());
        if (campaign.state() == CampaignState.OPEN) {
            takeResponses(campaign);
        }
    }

    /** Puts the closing instant off. */
    public void extend(Campaign campaign, Instant until) {
        Window before = campaign.content().window();
        campaign.extend(until, clock);
        if (!campaign.content().window().equals(before)) {
            campaigns.flush();
            LOG.infof("fact=campaign.extended campaign=%s version=%d", campaign.id(), campaign.version());
            outbox.add(CampaignExtended.of(campaign));
        }
    }

    /** Takes back what did not open yet. Withdrawing a withdrawn campaign changes nothing. */
    public void withdraw(Campaign campaign) {
        if (campaign.isWithdrawn()) {
            return;
        }
        campaign.withdraw(clock);
        campaigns.flush();
        LOG.infof("fact=campaign.withdrawn campaign=%s version=%d", campaign.id(), campaign.version());
        outbox.add(CampaignWithdrawn.of(campaign));
    }

    /** Opens a scheduled campaign whose time has come, unless somebody else is doing that. */
    void openIfFree(UUID id) {
        campaigns.lockIfFree(id, CampaignState.SCHEDULED).ifPresent(campaign -> {
            campaign.open();
            campaigns.flush();
            LOG.infof("fact=campaign.opened campaign=%s version=%d", id, campaign.version());
            takeResponses(campaign);
        });
    }

    /** It has a key and a place for responses, or it does not open. */
    private void takeResponses(Campaign opened) {
        keys.create(opened.id());
        campaigns.makeRoomForResponses(opened.id());
        outbox.add(CampaignOpened.of(opened));
    }
}
