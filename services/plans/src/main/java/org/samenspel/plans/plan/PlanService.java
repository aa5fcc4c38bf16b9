package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Representation;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with plans, as far as they may, and the way into a plan for the other features. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final Plans plans;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Clock clock;

    PlanService(Plans plans, Directory directory, CurrentCaller caller, Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Published ones, and the drafts that the caller may see. */
    public Rows<Plan> list(PlanFilter filter, Slice slice) {
        return plans.visible(caller.get(), filter, directory.unassignedOf(filter.unassignedOf()), slice);
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    public Plan visible(UUID id) {
        return plans.visible(id, caller.get());
    }

    /** A plan that the caller acts for, which nobody else changes until the transaction ends. */
    public Plan ownToChange(UUID id) {
        return plans.own(id, caller.get());
    }

    /** Begins a draft of the caller's organization; it may work on the goals of a multi-year plan that the caller acts for. */
    public Plan begin(Function<UUID, Plan> draftOf, @Nullable UUID multiYearPlanId) {
        Plan draft = draftOf.apply(caller.get().organization());
        if (multiYearPlanId != null) {
            draft.workOnGoalsOf(multiYearPlan(draft, multiYearPlanId));
        }
        caller.get().requireActsFor(draft.organizationId(), draft.id());
        plans.persistAndFlush(draft);
        return draft;
    }

    public void rename(Plan plan, LocalizedText title) {
        plan.rename(title);
        plans.flush();
    }

    /** Discards a draft with all that is in it. */
    public void discard(Plan plan) {
        plan.requireDraft();
        if (plans.anyWorksOnGoalsOf(plan)) {
            throw new RuleViolation(PlanRule.PLAN_IN_USE, "Discard the year plans of this plan first");
        }
        plans.delete(plan);
    }

    /** The same as {@link #visible} for what is in the plan. */
    public PlanScope scope(UUID id) {
        return visible(id).scope();
    }

    /** A plan that the caller acts for; what is in it changes and the plan itself does not. */
    public PlanScope ownScope(UUID id) {
        PlanScope plan = scope(id);
        caller.get().requireActsFor(plan.organizationId(), id);
        return plan;
    }

    /** The same as {@link #ownToChange} for what is in the plan. */
    public PlanScope ownScopeToChange(UUID id) {
        return ownToChange(id).scope();
    }

    /** Whether what this organization does counts for a plan: it is published, and its own. */
    public boolean isPublishedBy(UUID organizationId, UUID id) {
        return plans.findByIdOptional(id)
                .filter(plan -> plan.isPublished() && directory.goesOnFor(organizationId, plan.organizationId(), id))
                .isPresent();
    }

    /** The published plans for which what this organization does counts. */
    public Set<UUID> publishedOf(UUID organizationId) {
        Representation acting = directory.successions().on(LocalDate.now(clock)).of(organizationId);
        return plans.published().stream()
                .filter(plan -> plan.organizationId().equals(organizationId)
                        || acting.actsFor(plan.organizationId(), plan.id()))
                .map(Plan::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The published year plans that work on the goals of a multi-year plan, the first year first. */
    public List<PlanScope> publishedYearsOf(UUID multiYearPlanId) {
        return plans.publishedYearsOf(multiYearPlanId).stream().map(Plan::scope).toList();
    }

    /** The days of a plan. */
    public Period periodOf(UUID id) {
        return plans.findById(id).period();
    }

    /** What is in a draft changes: whoever read the plan before did not see it as it will be. */
    public void contentChanges(UUID id) {
        plans.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT).requireDraft();
    }

    /** Fixes a plan and makes it public, after its multi-year plan. */
    public PlanScope publish(UUID id) {
        Plan plan = plans.findById(id);
        plan.multiYearPlanId().map(plans::findById).ifPresent(Plan::requirePublishedFirst);
        plan.publish(clock);
        plans.flush();
        return plan.scope();
    }

    /** A plan of others and one that does not exist are answered alike. */
    private Plan multiYearPlan(Plan draft, UUID id) {
        return plans.findByIdOptional(id)
                .filter(plan -> caller.get().actsFor(plan.organizationId(), id))
                .filter(plan -> plan.kind() == PlanKind.MULTI_YEAR && draft.kind() == PlanKind.YEAR)
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("multiYearPlanId", id)));
    }
}
