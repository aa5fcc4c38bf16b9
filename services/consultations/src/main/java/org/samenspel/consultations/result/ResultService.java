package org.samenspel.consultations.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.samenspel.consultations.campaign.CampaignClosed;
import org.samenspel.consultations.campaign.CampaignEnded;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.response.Responses;
import org.samenspel.consultations.response.Tallies;
import org.samenspel.consultations.response.Tally;
import org.samenspel.events.outbox.Outbox;

/** Finishes campaigns that close: counts the responses, freezes the results, seals the responses and tells the other services. */
@ApplicationScoped
class ResultService {

    private final Responses responses;
    private final Tallies tallies;
    private final CampaignResults results;
    private final Outbox outbox;
    private final Clock clock;

    ResultService(Responses responses, Tallies tallies, CampaignResults results, Outbox outbox, Clock clock) {
        this.responses = responses;
        this.tallies = tallies;
        this.results = results;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Every response that was accepted is in the results, and none is accepted after it. */
    @Transactional(TxType.MANDATORY)
    void finish(@Observes CampaignEnded ended) {
        CampaignScope campaign = ended.campaign();
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
