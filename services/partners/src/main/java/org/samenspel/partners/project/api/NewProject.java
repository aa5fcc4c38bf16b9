package org.samenspel.partners.project.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.project.ProjectContent;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** A project to keep; a patch changes the same properties. */
public record NewProject(
        @NotBlank @Size(max = 100) String reference,
        @NotNull LocalizedText title,
        @NotNull Period period,
        @Size(max = 50) @Nullable List<@NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}") String> themes,
        @NotNull UUID promoterId,
        @Size(max = 50) @Nullable List<@NotNull UUID> coPromoterIds,
        @Size(max = 200) @Nullable List<@NotNull UUID> partnerIds,
        @Nullable UUID agreementId) {

    public NewProject {
        themes = themes == null ? List.of() : themes;
        coPromoterIds = coPromoterIds == null ? List.of() : coPromoterIds;
        partnerIds = partnerIds == null ? List.of() : partnerIds;
    }

    static NewProject of(ProjectContent content) {
        return new NewProject(
                content.reference(),
                content.title(),
                content.period(),
                content.themes(),
                content.promoterId(),
                content.coPromoterIds(),
                content.partnerIds(),
                content.agreementId());
    }

    ProjectContent content() {
        return new ProjectContent(reference, title, period, themes, promoterId, coPromoterIds, partnerIds, agreementId);
    }
}
