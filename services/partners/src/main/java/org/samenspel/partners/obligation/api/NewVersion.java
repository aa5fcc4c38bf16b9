package org.samenspel.partners.obligation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.obligation.Duty;
import org.samenspel.partners.obligation.ObligationSource;
import org.samenspel.partners.obligation.Version;
import org.samenspel.web.text.Code;

/**
 * What an amendment makes of an obligation.
 *
 * @param duty null when the amendment ends it
 */
public record NewVersion(
        @NotBlank @Size(max = 20) String article,
        @Nullable UUID articleId,
        @Nullable @Size(min = 1, max = 20) String paragraph,
        @Nullable @Size(min = 1, max = 500) String printed,

        @Nullable @Code String body,

        @Nullable Duty duty) {

    Version of(String code, UUID amendmentId) {
        return new Version(amendmentId, new ObligationSource(code, article, articleId, paragraph, printed, body), duty);
    }
}
