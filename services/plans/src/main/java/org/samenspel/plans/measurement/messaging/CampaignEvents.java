package org.samenspel.plans.measurement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.samenspel.events.inbox.Envelope;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Happening;
import org.samenspel.plans.measurement.HappeningService;

/** "At least 30 persons": a campaign that closed counts its respondents on the indicators that it contributes to. */
@ApplicationScoped
class CampaignEvents {

    private static final Logger LOG = Logger.getLogger(CampaignEvents.class);

    private final Inbox inbox;
    private final HappeningService happenings;

    CampaignEvents(Inbox inbox, HappeningService happenings) {
        this.inbox = inbox;
        this.happenings = happenings;
    }

    @Incoming("campaigns")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, Subscription.to("closed", CampaignClosed.class, this::count));
    }

    /** Always in the same order, so that two campaigns on the same indicators don't wait for each other in a circle. */
    private void count(CampaignClosed campaign, Envelope envelope) {
        var happening = new Happening(
                envelope.eventId(),
                campaign.organizationId(),
                new Evidence(Evidence.Kind.CAMPAIGN, campaign.reference()),
                campaign.closedOn(),
                campaign.what());
        for (UUID indicator : campaign.contributesTo().stream().sorted().toList()) {
            boolean recorded = happenings.count(indicator, happening);
            LOG.infof(
                    "fact=campaign.counted campaign=%s indicator=%s recorded=%b",
                    envelope.aggregateId(), indicator, recorded);
        }
    }
}
