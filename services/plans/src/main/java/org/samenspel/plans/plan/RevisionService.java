package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** Keeps how a published plan reads, and tells how it read before and what changed since. */
@ApplicationScoped
@Transactional
public class RevisionService {

    private final PlanService plans;
    private final PlanRevisions revisions;
    private final CurrentCaller caller;
    private final Clock clock;

    RevisionService(PlanService plans, PlanRevisions revisions, CurrentCaller caller, Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The plan reads like this from now on; once it is published that is a revision.
     *
     * @param reason why; null for the first one
     * @return the plan, whose version went up
     */
    public PlanScope keep(PlanText text, @Nullable String reason) {
        PlanScope plan = plans.reads(text.plan().id(), text.digest());
        if (plan.isPublished()) {
            int number = revisions.nextNumber(plan.id());
            revisions.persistAndFlush(
                    new PlanRevision(text, number, caller.get().organization(), reason, clock));
        }
        return plan;
    }

    /** The number of the revision that a change of the plan now belongs to; 1 for a draft. */
    public int nextNumber(UUID planId) {
        return revisions.nextNumber(planId);
    }

    /** Whether it reads as its last revision says. */
    public boolean isKept(PlanText text) {
        return last(text.plan().id())
                .filter(last -> PlanDifference.between(last.parts(), text.parts())
                        .parts()
                        .isEmpty())
                .isPresent();
    }

    /** Those of a plan that the caller sees, oldest first. */
    public Rows<PlanRevision> list(UUID planId, Slice slice) {
        return revisions.of(plans.scope(planId).id(), slice);
    }

    public PlanRevision withNumber(UUID planId, int number) {
        return revisions.of(plans.scope(planId).id(), number).orElseThrow(() -> new NotFound("revision", number));
    }

    /** What changed between two revisions of a plan; the first one has nothing before it. */
    public PlanDifference changes(PlanRevision revision, int since) {
        List<PlanPart> before =
                since == 0 ? List.of() : withNumber(revision.planId(), since).parts();
        return PlanDifference.between(before, revision.parts());
    }

    /**
     * The revision that says the text which is asked for; empty when the plan says it as it stands: a draft, one that is not being
     * revised, and the working copy.
     *
     * @throws NotFound when it was not published yet
     * @throws NotAllowed when it is the working copy of a plan of others
     */
    public Optional<PlanSnapshot> saying(TextChoice which, PlanScope plan) {
        LocalDate before = which.dayBefore(LocalDate.now(clock));
        if (before != null) {
            return Optional.of(revisions
                    .before(plan.id(), endOf(before))
                    .map(PlanRevision::snapshot)
                    .orElseThrow(() -> new NotFound("plan", plan.id())));
        }
        if (which.isWorkingCopy()) {
            plan.requireWorkedOnBy(caller.get());
            return Optional.empty();
        }
        return counting(plan);
    }

    /** Whether the day that is asked for is not over. */
    public boolean isOfToday(TextChoice which) {
        return which.dayBefore(LocalDate.now(clock)) == null;
    }

    /** The same for what counts today, whoever asks. */
    public Optional<PlanSnapshot> counting(PlanScope plan) {
        return counting(plan, LocalDate.now(clock));
    }

    /** The same for what counted at the end of a day. */
    public Optional<PlanSnapshot> counting(PlanScope plan, LocalDate day) {
        return Optional.ofNullable(counting(List.of(plan), day).get(plan.id()));
    }

    /**
     * The same for some plans. One that was published after the day has its first text: a plan that is entered afterwards was no less
     * a plan.
     */
    public Map<UUID, PlanSnapshot> counting(Collection<PlanScope> plans, LocalDate day) {
        boolean isOver = day.isBefore(LocalDate.now(clock));
        Set<UUID> saying = plans.stream()
                .filter(plan -> isOver || plan.openRevision() != null)
                .map(PlanScope::id)
                .collect(Collectors.toSet());
        return saying.isEmpty() ? Map.of() : revisions.saidBefore(endOf(day), saying);
    }

    private Optional<PlanRevision> last(UUID planId) {
        return revisions.of(planId, revisions.nextNumber(planId) - 1);
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
