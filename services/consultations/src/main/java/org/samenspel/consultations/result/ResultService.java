package org.samenspel.consultations.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignClosed;
import org.samenspel.consultations.campaign.CampaignRule;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.consultations.campaign.Turnout;
import org.samenspel.consultations.response.SealingService;
import org.samenspel.consultations.response.Tally;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;

/** Closes campaigns: counts the responses, freezes the results, seals the responses and publishes the fact, or none of it. */
@ApplicationScoped
@Transactional
public class ResultService {

    /** A million responses take a minute; a longer transaction is not worth waiting for. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(ResultService.class);

    private final CampaignService campaigns;
    private final ClosingService closings;
    private final SealingService responses;
    private final CampaignResults results;
    private final Outbox outbox;
    private final Clock clock;

    ResultService(
            CampaignService campaigns,
            ClosingService closings,
            SealingService responses,
            CampaignResults results,
            Outbox outbox,
            Clock clock) {
        this.campaigns = campaigns;
        this.closings = closings;
        this.responses = responses;
        this.results = results;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code campaignNotClosed} before that, {@code campaignWithdrawn}, {@code campaignLost} */
    public CampaignResult visible(UUID campaignId) {
        campaigns.requireResultsToCome(campaignId);
        return results.findByIdOptional(campaignId)
                .orElseThrow(() -> new RuleViolation(
                        CampaignRule.CAMPAIGN_NOT_CLOSED, "There are no results until the campaign is closed"));
    }

    /** @see ClosingService#end */
    public void close(UUID campaignId, Consumer<Aggregate> precondition) {
        closings.end(campaignId, precondition).ifPresent(this::holdOff);
    }

    /** @see ClosingService#endIfFree */
    void endIfFree(UUID campaignId) {
        closings.endIfFree(campaignId).ifPresent(this::holdOff);
    }

    /** Nothing is accepted from here on. Many responses are counted by the next transaction. */
    private void holdOff(CampaignScope campaign) {
        responses.holdOff(campaign.id());
        if (responses.canBeCounted(campaign.id()) && responses.areFew(campaign.id())) {
            finish(campaign);
        }
    }

    /** Closes a campaign that ended, unless somebody else is doing that. */
    void closeIfFree(UUID campaignId) {
        if (responses.canBeCounted(campaignId) && responses.holdOffIfFree(campaignId)) {
            closings.unfinished(campaignId).ifPresent(this::finish);
        }
    }

    /** Every response that was accepted is in the results. */
    private void finish(CampaignScope ended) {
        Tally tally = responses.seal(ended);
        LocalDate closedOn = ended.content().window().lastDay(clock);
        CampaignScope campaign = closings.finish(ended.id(), closedOn);
        CampaignResult result = result(campaign, tally, closedOn);
        results.persist(result);
        if (result.unreadableAtMost() != null) {
            LOG.errorf(
                    "fact=campaign.responsesUnreadable campaign=%s atMost=%d",
                    campaign.id(), result.unreadableAtMost());
        }
        if (campaign.counts()) {
            outbox.add(CampaignClosed.of(campaign, result.turnout(), closedOn));
        }
    }

    private static CampaignResult result(CampaignScope campaign, Tally tally, LocalDate closedOn) {
        int k = campaign.content().k();
        Disclosure disclosure = new Disclosure(tally, k);
        List<QuestionResult> questions = campaign.questionnaire().questions().stream()
                .map(disclosure::of)
                .toList();
        Turnout turnout = Turnout.of(tally.respondents(), k);
        return new CampaignResult(
                campaign.id(), closedOn, turnout, k, Disclosure.atMost(tally.unreadable(), k), questions);
    }
}
