package org.samenspel.consultations.campaign;

import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What happened to a campaign, as the other services are told. */
public sealed interface CampaignEvent extends Event permits CampaignOpened, CampaignClosed {

    EventStream STREAM = new EventStream("consultations", "campaigns", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }
}
