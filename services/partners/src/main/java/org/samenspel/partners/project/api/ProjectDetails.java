package org.samenspel.partners.project.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.project.Project;
import org.samenspel.partners.project.ProjectContent;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * A project as those who take part read it.
 *
 * @param agreementId only for those who may know of that agreement
 */
public record ProjectDetails(
        URI href,
        UUID id,
        String reference,
        LocalizedText title,
        Period period,
        List<String> themes,
        UUID promoterId,
        List<UUID> coPromoterIds,
        List<UUID> partnerIds,
        @Nullable UUID agreementId) {

    static ProjectDetails of(Project project, @Nullable UUID agreementId, UriInfo uri) {
        ProjectContent content = project.content();
        return new ProjectDetails(
                uri.getBaseUriBuilder()
                        .path(ProjectResource.class)
                        .path(project.id().toString())
                        .build(),
                project.id(),
                content.reference(),
                content.title(),
                content.period(),
                content.themes(),
                content.promoterId(),
                content.coPromoterIds(),
                content.partnerIds(),
                agreementId);
    }
}
