package org.samenspel.plans.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.plans.measurement.HappeningService;
import org.samenspel.plans.plan.PlanChanged;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.PlanText;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.plans.plan.SubmissionService;
import org.samenspel.plans.publication.PlanEvent.PlanPublished;
import org.samenspel.plans.publication.PlanEvent.PlanRevised;
import org.samenspel.plans.publication.PlanEvent.PlanSubmitted;

/** What becomes of a plan as a whole: it is submitted to a body, published, and revised once it is. */
@ApplicationScoped
@Transactional
public class PublicationService {

    private static final Logger LOG = Logger.getLogger(PublicationService.class);

    private final PlanService plans;
    private final Contents contents;
    private final RevisionService revisions;
    private final SubmissionService submissions;
    private final HappeningService happenings;
    private final Outbox outbox;

    PublicationService(
            PlanService plans,
            Contents contents,
            RevisionService revisions,
            SubmissionService submissions,
            HappeningService happenings,
            Outbox outbox) {
        this.plans = plans;
        this.contents = contents;
        this.revisions = revisions;
        this.submissions = submissions;
        this.happenings = happenings;
        this.outbox = outbox;
    }

    /** A plan that the caller acts for, which nobody else changes until the transaction ends. */
    public PlanScope ownToChange(UUID planId) {
        return plans.ownScopeToChange(planId);
    }

    /** Makes the plan public and publishes the fact; publishing a published plan changes nothing. */
    public void publish(PlanScope plan) {
        if (plan.isPublished()) {
            return;
        }
        PlanContent content = contents.of(plan);
        content.requireSomething();
        PlanScope published = revisions.keep(contents.text(plans.publish(plan.id())), null);
        outbox.add(PlanPublished.of(published, content));
        LOG.infof("fact=plan.published plan=%s version=%d", published.id(), published.version());
        happenings.countKnown(published.id());
    }

    /**
     * Puts the plan before a body, which decides on the text that it has now.
     *
     * @param submittedOn since when, if not from now on
     */
    public void submit(PlanScope plan, @Nullable LocalDate submittedOn) {
        contents.of(plan).requireSomething();
        outbox.add(PlanSubmitted.of(submissions.submit(contents.text(plan), submittedOn)));
    }

    /** Takes the plan back before the body decided. */
    public void takeBack(PlanScope plan) {
        submissions.takeBack(plan.id());
    }

    /** How a plan reads is kept whenever it changes, but for its working copy; of a published one the others are told, and of what works on its goals. */
    void onChange(@Observes PlanChanged change) {
        if (change.plan().openRevision() != null) {
            return;
        }
        PlanScope plan = revisions.keep(contents.text(change.plan()), change.reason());
        if (plan.isPublished()) {
            tellAll(plan);
        }
    }

    /** All that changes from now on is one revision. */
    public void openRevision(PlanScope plan, String reason) {
        plans.openRevision(plan.id(), reason);
        LOG.infof("fact=plan.revisionOpened plan=%s", plan.id());
    }

    /** What has changed since is one revision; where nothing has, none. */
    public void closeRevision(PlanScope plan) {
        String reason = plans.closeRevision(plan.id());
        PlanText text = contents.text(plans.scope(plan.id()));
        if (!revisions.isKept(text)) {
            tellAll(revisions.keep(text, reason));
        }
    }

    private void tellAll(PlanScope plan) {
        tell(plan);
        happenings.countKnown(plan.id());
        plans.publishedYearsAnew(plan.id()).forEach(this::tell);
    }

    /** Of one that is being revised the working copy is not told: only the goals that it works on are others. */
    private void tell(PlanScope plan) {
        PlanScope counting =
                revisions.counting(plan).map(last -> plan.titled(last.title())).orElse(plan);
        outbox.add(PlanRevised.of(counting, contents.of(plan)));
        LOG.infof("fact=plan.revised plan=%s version=%d", plan.id(), plan.version());
    }
}
