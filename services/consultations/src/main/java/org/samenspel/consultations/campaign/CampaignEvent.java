package org.samenspel.consultations.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.values.LocalizedText;

/** What is published of a campaign. */
public sealed interface CampaignEvent extends Event {

    EventStream STREAM = new EventStream("consultations", "campaigns", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** A campaign takes responses from now on. */
    record CampaignOpened(
            UUID id,
            long version,
            String reference,
            LocalizedText title,
            UUID organizationId,
            Instant opensAt,
            Instant closesAt,
            List<UUID> contributesTo)
            implements CampaignEvent {

        static CampaignOpened of(Campaign campaign) {
            CampaignContent content = campaign.content();
            return new CampaignOpened(
                    campaign.id(),
                    campaign.version(),
                    campaign.reference(),
                    content.title(),
                    campaign.organizationId(),
                    content.window().opensAt(),
                    content.window().closesAt(),
                    content.contributesTo());
        }
    }

    /** A campaign takes responses for longer than it was to; perhaps it did not open yet. */
    record CampaignExtended(
            UUID id,
            long version,
            String reference,
            LocalizedText title,
            UUID organizationId,
            Instant opensAt,
            Instant closesAt,
            List<UUID> contributesTo)
            implements CampaignEvent {

        static CampaignExtended of(Campaign campaign) {
            CampaignContent content = campaign.content();
            return new CampaignExtended(
                    campaign.id(),
                    campaign.version(),
                    campaign.reference(),
                    content.title(),
                    campaign.organizationId(),
                    content.window().opensAt(),
                    content.window().closesAt(),
                    content.contributesTo());
        }
    }

    /** A published campaign will never open: nobody answered it, and it counts for nothing. */
    record CampaignWithdrawn(
            UUID id, long version, String reference, LocalizedText title, UUID organizationId, List<UUID> contributesTo)
            implements CampaignEvent {

        static CampaignWithdrawn of(Campaign campaign) {
            CampaignContent content = campaign.content();
            return new CampaignWithdrawn(
                    campaign.id(),
                    campaign.version(),
                    campaign.reference(),
                    content.title(),
                    campaign.organizationId(),
                    content.contributesTo());
        }
    }

    /** Nobody can ever read what was answered: the campaign has no results, and counts for nothing. */
    record CampaignLost(
            UUID id, long version, String reference, LocalizedText title, UUID organizationId, List<UUID> contributesTo)
            implements CampaignEvent {

        public static CampaignLost of(CampaignScope campaign) {
            CampaignContent content = campaign.content();
            return new CampaignLost(
                    campaign.id(),
                    campaign.version(),
                    campaign.reference(),
                    content.title(),
                    campaign.organizationId(),
                    content.contributesTo());
        }
    }

    /**
     * A campaign takes no more responses.
     *
     * @param respondents how many took part; null if fewer than k
     * @param fewerThan k, if fewer took part; null otherwise
     * @param contributesTo the indicators that this number counts for
     */
    record CampaignClosed(
            UUID id,
            long version,
            String reference,
            LocalizedText title,
            UUID organizationId,
            int k,
            @Nullable Integer respondents,
            @Nullable Integer fewerThan,
            List<UUID> contributesTo,
            LocalDate closedOn)
            implements CampaignEvent {

        public static CampaignClosed of(CampaignScope campaign, Turnout turnout, LocalDate closedOn) {
            CampaignContent content = campaign.content();
            return new CampaignClosed(
                    campaign.id(),
                    campaign.version(),
                    campaign.reference(),
                    content.title(),
                    campaign.organizationId(),
                    content.k(),
                    turnout.respondents(),
                    turnout.fewerThan(),
                    content.contributesTo(),
                    closedOn);
        }
    }
}
