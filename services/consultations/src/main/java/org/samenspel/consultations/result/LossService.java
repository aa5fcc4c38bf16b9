package org.samenspel.consultations.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.samenspel.consultations.campaign.CampaignEvent.CampaignLost;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.consultations.response.DestructionService;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.web.persistence.Aggregate;

/** Ends a campaign whose answers nobody can ever read: without results, and never unsaid. */
@ApplicationScoped
@Transactional
public class LossService {

    private final ClosingService closings;
    private final DestructionService responses;
    private final Outbox outbox;

    LossService(ClosingService closings, DestructionService responses, Outbox outbox) {
        this.closings = closings;
        this.responses = responses;
        this.outbox = outbox;
    }

    /** @see ClosingService#lose */
    public void lose(UUID campaignId, String reason, Consumer<Aggregate> precondition) {
        closings.lose(campaignId, reason, precondition).ifPresent(lost -> {
            responses.giveUp(campaignId);
            outbox.add(CampaignLost.of(lost));
        });
    }
}
