package org.samenspel.consultations.campaign.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignContent;
import org.samenspel.consultations.campaign.Window;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/**
 * A campaign to begin.
 *
 * @param reference the organization's own name for it
 * @param k 10 when absent
 * @param contributesTo none when absent
 * @param textReviewer nobody when absent
 * @param keptUntil a year after the close when absent
 */
public record NewCampaign(
        @NotNull UUID roundId,

        @NotNull @Reference String reference,

        @NotNull @Name LocalizedText title,
        @NotNull Boolean anonymous,

        @Nullable @Min(CampaignContent.SMALLEST_K) @Max(CampaignContent.LARGEST_K)
        Integer k,

        @NotNull Instant opensAt,
        @NotNull Instant closesAt,

        @Nullable @Size(max = CampaignContent.MOST_INDICATORS)
        List<@NotNull UUID> contributesTo,

        @Nullable @Size(max = 200) @Name String textReviewer,
        @Nullable LocalDate keptUntil) {

    Campaign draftOf(UUID organizationId) {
        var content = new CampaignContent(
                title,
                k == null ? CampaignContent.DEFAULT_K : k,
                new Window(opensAt, closesAt),
                contributesTo == null ? List.of() : contributesTo,
                textReviewer,
                keptUntil);
        return new Campaign(organizationId, roundId, reference, anonymous, content);
    }
}
