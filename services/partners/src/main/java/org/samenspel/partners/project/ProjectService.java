package org.samenspel.partners.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementAccess;
import org.samenspel.partners.organization.OrganizationService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** What callers do with projects, as far as they may. */
@ApplicationScoped
@Transactional
public class ProjectService {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Projects projects;
    private final OrganizationService organizations;
    private final AgreementAccess agreements;
    private final CurrentCaller caller;

    ProjectService(
            Projects projects, OrganizationService organizations, AgreementAccess agreements, CurrentCaller caller) {
        this.projects = projects;
        this.organizations = organizations;
        this.agreements = agreements;
        this.caller = caller;
    }

    /** The caller, as who reads. */
    public ProjectReader reader() {
        Organization organization = caller.get().organization();
        return new ProjectReader(organization, organizations.idOf(organization).orElse(NOBODY));
    }

    /** The agreement that a project follows from; only for those who may know of it. */
    public @Nullable UUID shownAgreement(Project project) {
        UUID agreement = project.content().agreementId();
        return agreement != null && agreements.isVisible(agreement) ? agreement : null;
    }

    /** Asking for an agreement that the caller may not know of finds nothing. */
    public ProjectFilter allowed(ProjectFilter filter) {
        UUID agreement = filter.agreementId();
        boolean hidden = agreement != null && !agreements.isVisible(agreement);
        return hidden ? new ProjectFilter(filter.theme(), NOBODY, filter.reference()) : filter;
    }

    public Project visible(UUID id) {
        return projects.visible(id, reader());
    }

    /** A project that the caller's own organization keeps, which nobody else changes until the transaction ends. */
    public Project ownToChange(UUID id) {
        Project project = visible(id);
        caller.get().requireActsFor(project.owner());
        return projects.lock(project);
    }

    public void add(Project project) {
        requireReferences(project);
        projects.persistAndFlush(project);
    }

    public void change(Project project, ProjectContent content) {
        project.change(content);
        requireReferences(project);
        projects.flush();
    }

    private void requireReferences(Project project) {
        ProjectContent content = project.content();
        organizations.requireReferenced(content.promoterId(), "promoterId");
        requireAll(content.coPromoterIds(), "coPromoterIds");
        requireAll(content.partnerIds(), "partnerIds");
        UUID agreement = content.agreementId();
        boolean known = agreement == null
                || agreements
                        .find(agreement)
                        .filter(found -> found.owner().equals(project.owner()))
                        .isPresent();
        if (!known) {
            throw new InvalidInput(Issue.referenceNotFound("agreementId", agreement));
        }
    }

    private void requireAll(List<UUID> ids, String property) {
        for (int i = 0; i < ids.size(); i++) {
            organizations.requireReferenced(ids.get(i), "%s[%d]".formatted(property, i));
        }
    }
}
