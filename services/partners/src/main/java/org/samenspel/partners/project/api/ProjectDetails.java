package org.samenspel.partners.project.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.api.FactDetails.WithdrawalDetails;
import org.samenspel.partners.project.Participation;
import org.samenspel.partners.project.Project;
import org.samenspel.partners.project.ProjectContent;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/**
 * A project as those who take part read it.
 *
 * @param asOf the day as of which it is read: of who left, its last one
 * @param agreementId only for those who may know of that agreement
 * @param withdrawal null while it counts
 */
public record ProjectDetails(
        URI href,
        UUID id,
        OrganizationReference owner,
        String reference,
        LocalizedText title,
        LocalDate asOf,
        Period period,
        List<String> themes,
        OrganizationReference promoter,
        List<Participant> coPromoters,
        List<Participant> partners,
        @Nullable UUID agreementId,
        @Nullable WithdrawalDetails withdrawal)
        implements Linked {

    /** @param content what the caller reads of it on the day */
    static ProjectDetails of(
            Project project, LocalDate day, ProjectContent content, @Nullable UUID agreementId, References references) {
        return new ProjectDetails(
                references.href(ProjectResource.class, project.id()),
                project.id(),
                references.organization(project.ownerId()),
                content.reference(),
                content.title(),
                day,
                content.period(),
                content.themes(),
                references.organization(content.promoterId()),
                participants(content.coPromoters(), references),
                participants(content.partners(), references),
                agreementId,
                WithdrawalDetails.of(project.withdrawal(), references));
    }

    private static List<Participant> participants(List<Participation> all, References references) {
        references.load(all.stream().map(Participation::organizationId).toList());
        return all.stream()
                .map(one -> new Participant(references.organization(one.organizationId()), one.from(), one.until()))
                .toList();
    }

    /** One that takes part; a day that is null is that of the project. */
    public record Participant(
            OrganizationReference organization,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
