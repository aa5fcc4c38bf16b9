package org.samenspel.partners.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.project.ProjectEvent.ProjectChanged;
import org.samenspel.partners.project.ProjectEvent.ProjectRegistered;
import org.samenspel.partners.project.ProjectEvent.ProjectWithdrawn;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with projects, as far as they may. */
@ApplicationScoped
@Transactional
public class ProjectService {

    private static final Logger LOG = Logger.getLogger(ProjectService.class);

    private static final UUID NONE = new UUID(0, 0);

    private final Projects projects;
    private final Directory directory;
    private final AgreementService agreements;
    private final CurrentCaller caller;
    private final Outbox outbox;

    ProjectService(
            Projects projects, Directory directory, AgreementService agreements, CurrentCaller caller, Outbox outbox) {
        this.projects = projects;
        this.directory = directory;
        this.agreements = agreements;
        this.caller = caller;
        this.outbox = outbox;
    }

    /** Asking for an agreement that the caller may not know of finds nothing. */
    public Rows<Project> list(ProjectFilter filter, Slice slice) {
        UUID agreement = filter.agreementId();
        boolean hidden = agreement != null && !agreements.isVisible(agreement);
        ProjectFilter allowed = hidden ? filter.of(NONE) : filter;
        List<Project> left = allowed.dependsOnDay() ? projects.leftBy(caller.get()) : List.of();
        List<Project> fitting =
                left.stream().filter(project -> allowed.fits(shown(project))).toList();
        return projects.visible(caller.get(), allowed, ids(left), ids(fitting), slice);
    }

    private static List<UUID> ids(List<Project> all) {
        return all.stream().map(Project::id).toList();
    }

    public Project visible(UUID id) {
        return projects.visible(id, caller.get());
    }

    /** What the caller reads of a project that it sees. */
    public ProjectContent shown(Project project) {
        return project.readBy(caller.get());
    }

    /** As of when the caller reads it: today, or its last day. */
    public LocalDate readingDay(Project project) {
        return project.readingDay(caller.get(), agreements.today());
    }

    /** The agreement that a project follows from, as the caller reads it; only for those who may know of it. */
    public @Nullable UUID shownAgreement(Project project) {
        UUID agreement = shown(project).agreementId();
        return agreement != null && agreements.isVisible(agreement) ? agreement : null;
    }

    /** A project that the caller acts for as its owner, which nobody else changes until the transaction ends. */
    public Project ownToChange(UUID id) {
        Project project = visible(id);
        caller.get().requireActsFor(project.ownerId(), id);
        projects.getEntityManager().refresh(project, LockModeType.PESSIMISTIC_WRITE);
        return project;
    }

    public Project add(ProjectContent content) {
        Project project = new Project(caller.get().organization(), content, agreements.today());
        caller.get().requireActsFor(project.ownerId(), project.id());
        requireReferences(project);
        projects.persistAndFlush(project);
        outbox.add(ProjectRegistered.of(project));
        return project;
    }

    public void change(Project project, ProjectContent content) {
        project.change(content, agreements.today());
        requireReferences(project);
        projects.flush();
        outbox.add(ProjectChanged.of(project));
    }

    /** Takes back what was written down by mistake. */
    public void withdraw(Project project, String reason) {
        project.withdraw(agreements.withdrawal(reason));
        projects.flush();
        outbox.add(ProjectWithdrawn.of(project));
        LOG.infof("fact=project.withdrawn project=%s", project.id());
    }

    /** Whether any project names this organization, whoever asks. */
    public boolean name(UUID organization) {
        return projects.name(organization);
    }

    private void requireReferences(Project project) {
        ProjectContent content = project.content();
        directory.requireKnown(content.promoterId(), "promoterId");
        requireAll(content.coPromoters(), "coPromoters");
        requireAll(content.partners(), "partners");
        UUID agreement = content.agreementId();
        if (agreement != null
                && agreements
                        .find(agreement)
                        .filter(found -> caller.get().actsFor(found.ownerId(), agreement))
                        .isEmpty()) {
            throw new InvalidInput(Issue.referenceNotFound("agreementId", agreement));
        }
    }

    private void requireAll(List<Participation> all, String property) {
        for (int i = 0; i < all.size(); i++) {
            directory.requireKnown(all.get(i).organizationId(), "%s[%d].organizationId".formatted(property, i));
        }
    }
}
