package org.samenspel.consultations.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.samenspel.consultations.campaign.ArrivalService;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignClosed;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.web.persistence.Aggregate;

/** After a jump of arrivals the respondents of a campaign count when whoever manages it says so. */
@ApplicationScoped
@Transactional
public class ConfirmationService {

    private final ArrivalService arrivals;
    private final CampaignResults results;
    private final Outbox outbox;

    ConfirmationService(ArrivalService arrivals, CampaignResults results, Outbox outbox) {
        this.arrivals = arrivals;
        this.results = results;
        this.outbox = outbox;
    }

    /**
     * Tells of a closed campaign what waited; of one that is open it is told at its close.
     *
     * @see ArrivalService#confirm
     */
    public void confirm(UUID campaignId, Consumer<Aggregate> precondition) {
        arrivals.confirm(campaignId, precondition)
                .flatMap(campaign -> results.findByIdOptional(campaignId)
                        .map(result -> CampaignClosed.of(campaign, result.turnout(), result.closedOn())))
                .ifPresent(outbox::add);
    }
}
