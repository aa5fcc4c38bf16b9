package org.samenspel.partners.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Addendum;
import org.samenspel.partners.agreement.Amendment;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.TextChange;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;

/**
 * A change to put before the parties.
 *
 * @param organizationId the party that proposes it
 * @param articles those that change, and new ones
 * @param deletedArticleIds those that go
 * @param preamble the new one; empty when there is none any more
 * @param addenda all that there are from then on
 * @param lastDay a new last day of the term
 * @param joining who comes in
 * @param proposedOn when it was put before the parties; today when absent
 */
public record NewAmendment(
        @NotNull UUID organizationId,
        @NotNull @Name LocalizedText title,
        @Size(max = 200) List<@NotNull Article> articles,
        @Size(max = 200) List<@NotNull UUID> deletedArticleIds,
        @Nullable @Size(max = 20_000) String preamble,
        @Nullable @Size(max = 50) List<@NotNull @Valid Addendum> addenda,
        @Nullable LocalDate lastDay,
        @Nullable @Valid NewJoining joining,
        @Nullable LocalDate proposedOn) {

    public NewAmendment {
        articles = articles == null ? List.of() : articles;
        deletedArticleIds = deletedArticleIds == null ? List.of() : deletedArticleIds;
        boolean text = !articles.isEmpty() || !deletedArticleIds.isEmpty() || preamble != null || addenda != null;
        if (!text && lastDay == null && joining == null) {
            throw new IllegalArgumentException(
                    "articles, deletedArticleIds, preamble, addenda, lastDay or joining is required");
        }
    }

    Amendment amendment(LocalDate today) {
        return new Amendment(
                Ids.next(),
                organizationId,
                proposedOn == null ? today : proposedOn,
                title,
                new TextChange(articles, deletedArticleIds, preamble, addenda),
                lastDay,
                joining == null ? null : joining.joining(),
                List.of(),
                null,
                null);
    }
}
