package org.samenspel.consultations.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.consultations.indicator.IndicatorService;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.consultations.round.RoundService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with campaigns, as far as they may. */
@ApplicationScoped
@Transactional
public class CampaignService {

    private static final Logger LOG = Logger.getLogger(CampaignService.class);

    private final Campaigns campaigns;
    private final RoundService rounds;
    private final IndicatorService indicators;
    private final CampaignNews news;
    private final CurrentCaller caller;
    private final Clock clock;

    CampaignService(
            Campaigns campaigns,
            RoundService rounds,
            IndicatorService indicators,
            CampaignNews news,
            CurrentCaller caller,
            Clock clock) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.indicators = indicators;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    /** A campaign that the caller may see. */
    public Campaign visible(UUID id) {
        return campaigns.visible(id, caller.get());
    }

    /** Published ones, and the drafts that the caller may see. */
    public Rows<Campaign> list(CampaignFilter filter, Slice slice) {
        return campaigns.visible(caller.get(), filter, slice);
    }

    /** A campaign of the caller's own organization, which nobody else changes until the transaction ends. */
    public Campaign ownToChange(UUID id) {
        return campaigns.own(id, caller.get());
    }

    /** Adds a draft to a round of the same organization. */
    public void add(Campaign draft) {
        rounds.requireOwn(draft.roundId(), "roundId");
        requireIndicators(draft);
        campaigns.persistAndFlush(draft);
    }

    public void change(Campaign campaign, CampaignContent content) {
        campaign.change(content);
        requireIndicators(campaign);
        campaigns.flush();
    }

    public void ask(Campaign campaign, Questionnaire questionnaire) {
        campaign.ask(questionnaire);
        campaigns.flush();
    }

    /** Fixes the campaign and opens it if it is time. Publishing a published campaign changes nothing. */
    public void publish(Campaign campaign) {
        if (campaign.isPublished()) {
            return;
        }
        requireIndicators(campaign);
        campaign.publish(clock);
        campaigns.flush();
        LOG.infof("fact=campaignPublished campaign=%s version=%d", campaign.id(), campaign.version());
        if (campaign.state() == CampaignState.OPEN) {
            news.opened(campaign);
        }
    }

    /** Closes an open campaign before its time. Closing a closed campaign changes nothing. */
    public void close(Campaign campaign) {
        if (campaign.isClosed()) {
            return;
        }
        campaign.close(clock);
        campaigns.flush();
        news.ended(campaign);
        LOG.infof("fact=campaignClosed campaign=%s version=%d", campaign.id(), campaign.version());
    }

    /** Closes an open campaign whose time is over, unless somebody else is doing that. */
    void closeIfFree(UUID id) {
        campaigns.lockIfFree(id, CampaignState.OPEN).ifPresent(this::close);
    }

    /** Opens a scheduled campaign whose time has come, unless somebody else is doing that. */
    void openIfFree(UUID id) {
        campaigns.lockIfFree(id, CampaignState.SCHEDULED).ifPresent(campaign -> {
            campaign.open();
            campaigns.flush();
            LOG.infof("fact=campaignOpened campaign=%s version=%d", id, campaign.version());
            news.opened(campaign);
        });
    }

    private void requireIndicators(Campaign campaign) {
        List<UUID> wanted = campaign.content().contributesTo();
        Set<UUID> missing = indicators.notCounting(wanted, caller.get().organizations());
        if (!missing.isEmpty()) {
            throw new RuleViolation(
                    CampaignRule.UNKNOWN_INDICATOR,
                    "The campaign can't contribute to " + missing.size() + " of the indicators",
                    missing.stream().map(id -> unknown(wanted, id)).toList());
        }
    }

    private static Issue unknown(List<UUID> wanted, UUID id) {
        return Issue.referenceNotFound("contributesTo[" + wanted.indexOf(id) + "]", id);
    }
}
