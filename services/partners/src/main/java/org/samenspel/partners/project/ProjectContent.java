package org.samenspel.partners.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.text.Code;
import org.samenspel.web.text.Name;

/**
 * What a project is; all of it may change.
 *
 * @param reference the owner's own name for it, unique there
 * @param promoterId the organization that leads and answers for it
 * @param coPromoterIds those that lead with it
 * @param partnerIds those that take part
 * @param agreementId the agreement that it follows from
 */
public record ProjectContent(
        @NotBlank @Name @Size(max = 100) String reference,
        @NotNull @Name LocalizedText title,
        @NotNull Period period,
        @Size(max = 50) List<@NotNull @Code String> themes,
        @NotNull UUID promoterId,
        @Size(max = 50) List<@NotNull UUID> coPromoterIds,
        @Size(max = 200) List<@NotNull UUID> partnerIds,
        @Nullable UUID agreementId) {

    /** @throws IllegalArgumentException if a theme is named twice: equal themes are equal, whatever their accents and case */
    public ProjectContent {
        themes = themes == null ? List.of() : themes;
        if (!themes.stream().filter(Objects::nonNull).map(SearchKey::of).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("themes must not name one twice");
        }
        coPromoterIds = coPromoterIds == null ? List.of() : coPromoterIds;
        partnerIds = partnerIds == null ? List.of() : partnerIds;
    }

    /**
     * All that take part.
     *
     * @throws RuleViolation {@code participantTwice}
     */
    List<UUID> participants() {
        List<UUID> all = Stream.of(List.of(promoterId), coPromoterIds, partnerIds)
                .flatMap(List::stream)
                .toList();
        if (new HashSet<>(all).size() < all.size()) {
            throw ProjectRule.PARTICIPANT_TWICE.brokenBy("partnerIds", "Name each organization once");
        }
        return all;
    }
}
