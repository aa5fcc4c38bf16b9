package org.samenspel.consultations.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.samenspel.events.outbox.Outbox;

/** Tells what happened to a campaign, inside the service and outside. */
@ApplicationScoped
class CampaignNews {

    private final Event<CampaignEnded> endings;
    private final Outbox outbox;

    CampaignNews(Event<CampaignEnded> endings, Outbox outbox) {
        this.endings = endings;
        this.outbox = outbox;
    }

    void opened(Campaign campaign) {
        outbox.add(CampaignOpened.of(campaign));
    }

    void ended(Campaign campaign) {
        endings.fire(new CampaignEnded(campaign.scope()));
    }
}
