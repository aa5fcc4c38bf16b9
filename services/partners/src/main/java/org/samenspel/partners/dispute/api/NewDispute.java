package org.samenspel.partners.dispute.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.partners.dispute.Matter;
import org.samenspel.partners.dispute.Step;
import org.samenspel.values.Ids;

/**
 * A dispute to open.
 *
 * @param articles the numbers of those it is about, as printed
 * @param articleIds the ids of those that their number alone doesn't name
 * @param againstIds the other parties in it; all others when absent
 */
public record NewDispute(
        @NotNull UUID openedById,
        @NotNull LocalDate openedOn,
        @NotBlank @Size(max = 2000) String subject,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 20) String> articles,
        @Size(max = 50) List<@NotNull UUID> articleIds,
        @Size(max = 100) List<@NotNull UUID> againstIds) {

    public NewDispute {
        articles = articles == null ? List.of() : articles;
        articleIds = articleIds == null ? List.of() : articleIds;
        againstIds = againstIds == null ? List.of() : againstIds;
    }

    Matter matter() {
        return new Matter(subject, articles, articleIds, againstIds);
    }

    Step opening() {
        return new Step(Ids.next(), Step.Kind.OPENED, openedById, List.of(), openedOn, null, null, null, null);
    }
}
