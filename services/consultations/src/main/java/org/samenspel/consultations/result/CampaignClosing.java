package org.samenspel.consultations.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignClosed;
import org.samenspel.consultations.campaign.CampaignState;
import org.samenspel.consultations.campaign.Campaigns;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.consultations.response.Responses;
import org.samenspel.consultations.response.Tallies;
import org.samenspel.consultations.response.Tally;
import org.samenspel.events.outbox.Outbox;

/** Closes campaigns: counts the responses, freezes the results, seals the responses and tells the other services. */
@ApplicationScoped
@Transactional
public class CampaignClosing {

    private static final Logger LOG = Logger.getLogger(CampaignClosing.class);

    private final Campaigns campaigns;
    private final Responses responses;
    private final Tallies tallies;
    private final CampaignResults results;
    private final Outbox outbox;
    private final Clock clock;

    CampaignClosing(
            Campaigns campaigns,
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

    /**
     * Closes an open campaign, all in one transaction: every response that was accepted is in the results, and none is
     * accepted after it. Closing a closed campaign changes nothing.
     *
     * @param campaign locked by the caller
     */
    public void close(Campaign campaign) {
        if (campaign.isClosed()) {
            return;
        }
        campaign.close(clock);
        responses.holdOff(campaign.id());
        CampaignResult result = freeze(campaign);
        responses.seal(campaign.id());
        campaigns.flush();
        LOG.infof("campaign closed campaignId=%s respondents=%d", campaign.id(), result.respondents());
        outbox.add(CampaignClosed.of(campaign, result.respondents(), result.closedOn()));
    }

    /** Closes an open campaign whose time has come, unless somebody else is doing that. */
    void closeIfFree(UUID id) {
        campaigns.lockIfFree(id, CampaignState.OPEN).ifPresent(this::close);
    }

    private CampaignResult freeze(Campaign campaign) {
        Questionnaire questionnaire = campaign.questionnaire().orElseThrow();
        int k = campaign.content().k();
        Tally tally = tallies.of(campaign.id(), questionnaire.countable());
        Publication publication = new Publication(tally, k);
        List<QuestionResult> questions =
                questionnaire.questions().stream().map(publication::of).toList();
        CampaignResult result =
                new CampaignResult(campaign.id(), LocalDate.now(clock), tally.respondents(), k, questions);
        results.persist(result);
        return result;
    }
}
