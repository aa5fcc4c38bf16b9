package org.samenspel.partners.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Amendment;
import org.samenspel.partners.agreement.Article;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;

/**
 * A change to put before the parties.
 *
 * @param organizationId the party that proposes it
 * @param articles those that change, and new ones
 * @param lastDay a new last day of the term
 * @param joining who comes in
 * @param proposedOn when it was put before the parties; today when absent
 */
public record NewAmendment(
        @NotNull UUID organizationId,
        @NotNull @Name LocalizedText title,
        @Size(max = 200) List<@NotNull Article> articles,
        @Nullable LocalDate lastDay,
        @Nullable @Valid NewJoining joining,
        @Nullable LocalDate proposedOn) {

    public NewAmendment {
        articles = articles == null ? List.of() : articles;
        if (articles.isEmpty() && lastDay == null && joining == null) {
            throw new IllegalArgumentException("articles, lastDay or joining is required");
        }
    }

    Amendment amendment(LocalDate today) {
        return new Amendment(
                Ids.next(),
                organizationId,
                proposedOn == null ? today : proposedOn,
                title,
                articles,
                lastDay,
                joining == null ? null : joining.joining(),
                List.of(),
                null,
                null);
    }
}
