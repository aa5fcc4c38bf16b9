package org.samenspel.consultations.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignClosed;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.consultations.response.Responses;
import org.samenspel.consultations.response.Tallies;
import org.samenspel.consultations.response.Tally;
import org.samenspel.events.outbox.Outbox;

/** Closes campaigns: counts the responses, freezes the results, seals the responses and tells the other services, or none of it. */
@ApplicationScoped
@Transactional
public class CampaignClosing {

    private final CampaignService campaigns;
    private final Responses responses;
    private final Tallies tallies;
    private final CampaignResults results;
    private final Outbox outbox;
    private final Clock clock;

    CampaignClosing(
            CampaignService campaigns,
            Responses responses,
            Tallies tallies,
            CampaignResults results,
            Outbox outbox,
            Clock clock) {
        this.campaigns = campaigns;
        this.responses = responses;
        this.tallies = tallies;
        this.results = results;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @see CampaignService#close */
    public void close(UUID campaignId, LongConsumer precondition) {
        campaigns.close(campaignId, precondition).ifPresent(this::finish);
    }

    /** @see CampaignService#closeIfFree */
    void closeIfFree(UUID campaignId) {
        campaigns.closeIfFree(campaignId).ifPresent(this::finish);
    }

    /** Every response that was accepted is in the results, and none is accepted after it. */
    private void finish(CampaignScope campaign) {
        responses.holdOff(campaign.id());
        Tally tally = tallies.of(campaign.id(), campaign.questionnaire().countable());
        LocalDate today = LocalDate.now(clock);
        results.persist(result(campaign, tally, today));
        responses.seal(campaign.id());
        outbox.add(CampaignClosed.of(campaign, tally.respondents(), today));
    }

    private static CampaignResult result(CampaignScope campaign, Tally tally, LocalDate closedOn) {
        int k = campaign.content().k();
        Publication publication = new Publication(tally, k);
        List<QuestionResult> questions = campaign.questionnaire().questions().stream()
                .map(publication::of)
                .toList();
        return new CampaignResult(campaign.id(), closedOn, tally.respondents(), k, questions);
    }
}
