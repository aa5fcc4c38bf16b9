package org.samenspel.finance.sharing.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.sharing.CostSharingContent;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/**
 * A cost sharing, as it is begun and as a draft is replaced.
 *
 * @param reference the organization's own name for it
 * @param source where the printed figures stand
 */
public record NewCostSharing(
        @NotNull UUID agreementId,

        @NotNull @Reference String reference,

        @NotNull @Name LocalizedText title,
        @NotNull Period period,
        @Nullable @Size(min = 1, max = 200) String source,
        @NotNull @Valid NewCostModel model,
        @NotNull @Size(max = 200) List<@NotNull @Valid NewPartnerShare> shares) {

    public NewCostSharing {
        if (period != null && period.end() == null) {
            throw new IllegalArgumentException("period.end is required");
        }
    }

    CostSharingContent content() {
        return new CostSharingContent(
                agreementId,
                reference,
                title,
                period,
                source,
                model.model(),
                shares.stream().map(NewPartnerShare::share).toList());
    }
}
