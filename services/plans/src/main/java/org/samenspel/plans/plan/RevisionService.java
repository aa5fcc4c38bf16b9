package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart.Kind;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
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
     * The plan reads like this from now on; once it is published that is a revision, unless one is open.
     *
     * @param reason why; null for the first one
     * @return the plan, whose version went up
     */
    public PlanScope keep(PlanText text, @Nullable String reason) {
        PlanScope plan = plans.reads(text.plan().id(), text.digest());
        if (plan.isPublished() && plan.openRevision() == null) {
            int number = revisions.nextNumber(plan.id());
            revisions.persistAndFlush(
                    new PlanRevision(text, number, caller.get().organization(), reason, clock));
        }
        return plan;
    }

    /** Whether it reads as its last revision says. */
    public boolean isKept(PlanText text) {
        UUID planId = text.plan().id();
        return revisions
                .of(planId, revisions.nextNumber(planId) - 1)
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
     * How a plan read at the end of a day.
     *
     * @param day a day that is not to come
     * @throws NotFound also when it was not published yet
     */
    public PlanRevision on(LocalDate day, UUID planId) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new InvalidInput(
                    new Issue("query", "asOf", day, "asOf must not be after " + today, Issue.OUT_OF_RANGE));
        }
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return revisions.before(plans.scope(planId).id(), end).orElseThrow(() -> new NotFound("plan", planId));
    }

    /** Whether the end of this day is still to come. */
    public boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock));
    }

    /** What of this kind was in it at the end of a day, in the order of the print. */
    public List<PlanPart> partsOn(LocalDate day, UUID planId, Kind kind) {
        return on(day, planId).parts(kind);
    }
}
