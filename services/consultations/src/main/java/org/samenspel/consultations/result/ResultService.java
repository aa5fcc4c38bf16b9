package org.samenspel.consultations.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignClosed;
import org.samenspel.consultations.campaign.CampaignRule;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.consultations.campaign.Turnout;
import org.samenspel.consultations.response.ResponseService;
import org.samenspel.consultations.response.Tally;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;

/** Closes campaigns: counts the responses, freezes the results, seals the responses and publishes the fact, or none of it. */
@ApplicationScoped
@Transactional
public class ResultService {

    private final CampaignService campaigns;
    private final ResponseService responses;
    private final CampaignResults results;
    private final Outbox outbox;
    private final Clock clock;

    ResultService(
            CampaignService campaigns, ResponseService responses, CampaignResults results, Outbox outbox, Clock clock) {
        this.campaigns = campaigns;
        this.responses = responses;
        this.results = results;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code campaignNotClosed} before that, {@code campaignWithdrawn} if it never opened */
    public CampaignResult visible(UUID campaignId) {
        campaigns.requireNotWithdrawn(campaignId);
        return results.findByIdOptional(campaignId)
                .orElseThrow(() -> new RuleViolation(
                        CampaignRule.CAMPAIGN_NOT_CLOSED, "There are no results until the campaign is closed"));
    }

    /** @see CampaignService#close */
    public void close(UUID campaignId, Consumer<Aggregate> precondition) {
        campaigns.close(campaignId, precondition).ifPresent(this::finish);
    }

    /** @see CampaignService#closeIfFree */
    void closeIfFree(UUID campaignId) {
        campaigns.closeIfFree(campaignId).ifPresent(this::finish);
    }

    /** Every response that was accepted is in the results, and none is accepted after it. */
    private void finish(CampaignScope campaign) {
        Tally tally = responses.seal(campaign.id(), campaign.questionnaire().countable());
        LocalDate closedOn = campaign.content().window().lastDay(clock);
        CampaignResult result = result(campaign, tally, closedOn);
        results.persist(result);
        outbox.add(CampaignClosed.of(campaign, result.turnout(), closedOn));
    }

    private static CampaignResult result(CampaignScope campaign, Tally tally, LocalDate closedOn) {
        int k = campaign.content().k();
        Disclosure disclosure = new Disclosure(tally, k);
        List<QuestionResult> questions = campaign.questionnaire().questions().stream()
                .map(disclosure::of)
                .toList();
        return new CampaignResult(campaign.id(), closedOn, Turnout.of(tally.respondents(), k), k, questions);
    }
}
