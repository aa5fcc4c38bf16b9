package org.samenspel.partners.obligation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.obligation.Duty;
import org.samenspel.partners.obligation.ObligationSource;
import org.samenspel.partners.obligation.Version;
import org.samenspel.web.text.Code;

/**
 * What an article of an agreement asks.
 *
 * @param amendmentId the amendment that asks it; null when the text does that was signed
 */
public record NewObligation(
        @NotNull @Code String code,
        @NotBlank @Size(max = 20) String article,
        @Nullable UUID articleId,
        @Nullable @Size(min = 1, max = 20) String paragraph,
        @Nullable @Size(min = 1, max = 500) String printed,

        @Nullable @Code String body,

        @NotNull Duty duty,
        @Nullable UUID amendmentId) {

    Version version() {
        return new Version(amendmentId, new ObligationSource(code, article, articleId, paragraph, printed, body), duty);
    }
}
