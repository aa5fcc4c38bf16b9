package org.samenspel.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.plans.agreement.AgreementService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Representation;
import org.samenspel.security.Role;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotAllowed;
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
    private final AgreementService agreements;
    private final Event<PlanChanged> changes;

    PlanService(
            Plans plans,
            Directory directory,
            CurrentCaller caller,
            Clock clock,
            AgreementService agreements,
            Event<PlanChanged> changes) {
        this.plans = plans;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
        this.agreements = agreements;
        this.changes = changes;
    }

    /** Published ones, and the drafts that the caller may see. */
    public Rows<Plan> list(PlanFilter filter, Slice slice) {
        return plans.visible(
                caller.get(), filter, directory.unassignedOf(filter.unassignedOf()), LocalDate.now(clock), slice);
    }

    /** @throws NotFound also when the caller may not know that the plan exists */
    public Plan visible(UUID id) {
        return plans.visible(id, caller.get());
    }

    /** Decisions that change nothing, for those who write and check the plan. */
    public List<BodyDecision> earlyDecisionsOf(Plan plan) {
        return plan.scope().isWorkedOnBy(caller.get()) ? plan.earlyDecisions() : List.of();
    }

    /** Whether the caller may know that it exists. */
    public boolean isVisible(UUID id) {
        return plans.isVisible(id, caller.get());
    }

    /** A plan that the caller acts for, which nobody else changes until the transaction ends. */
    public Plan ownToChange(UUID id) {
        return plans.own(id, caller.get());
    }

    /** Begins a draft of the caller's organization; it may work on the goals of a multi-year plan that the caller acts for. */
    public Plan begin(Function<UUID, Plan> draftOf, @Nullable UUID multiYearPlanId) {
        Plan draft = draftOf.apply(caller.get().organization());
        draft.agreementId().ifPresent(agreement -> agreements.requireParty(agreement, caller.get()));
        if (multiYearPlanId != null) {
            draft.workOnGoalsOf(multiYearPlan(draft, multiYearPlanId));
        }
        caller.get().requireActsFor(draft.organizationId(), draft.id());
        plans.persist(draft);
        contentChanged(draft.id(), null);
        return draft;
    }

    /** @param reason why; a published plan needs one */
    public void rename(Plan plan, LocalizedText title, @Nullable String reason) {
        contentChanges(plan.id(), reason);
        plan.rename(title);
        contentChanged(plan.id(), reason);
    }

    /** Discards a draft with all that is in it. */
    public void discard(Plan plan) {
        plan.requireDraft();
        plan.requireNotBeforeBody();
        if (plans.anyWorksOnGoalsOf(plan)) {
            throw new RuleViolation(PlanRule.PLAN_IN_USE, "Discard the year plans of this plan first");
        }
        plans.delete(plan);
    }

    /** The same as {@link #visible} for what is in the plan. */
    public PlanScope scope(UUID id) {
        return visible(id).scope();
    }

    /**
     * The same with the text that is asked for as what counts.
     *
     * @throws NotAllowed when it is the working copy of a plan of others
     */
    public PlanScope scope(UUID id, TextChoice which) {
        PlanScope plan = scope(id);
        if (!which.isWorkingCopy()) {
            return plan;
        }
        plan.requireWorkedOnBy(caller.get());
        return plan.asWorkedOn();
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

    /** Before what is in it is locked: who changes a plan takes the plan first. */
    public void lockForContent(UUID id) {
        plans.lock(id);
    }

    /** Whether what this organization did on a day counts for a plan: it is published, and its own or of an agreement it was party to then. */
    public boolean isPublishedBy(UUID organizationId, UUID id, LocalDate day) {
        return published(id)
                .filter(plan -> parties(plan).includeOn(day, owner -> directory.goesOnFor(organizationId, owner, id)))
                .isPresent();
    }

    /** Whether what this organization did on any day may count, or may have counted: also when it is a party no longer. */
    public boolean wasEverPublishedBy(UUID organizationId, UUID id) {
        return published(id)
                .filter(plan -> parties(plan).includeEver(owner -> directory.goesOnFor(organizationId, owner, id)))
                .isPresent();
    }

    private Optional<Plan> published(UUID id) {
        return plans.findByIdOptional(id).filter(Plan::isPublished);
    }

    /** Whether it is of an agreement that the caller is party to. */
    public boolean isOfParty(PlanScope plan) {
        return plan.agreementId() != null && agreements.isPartyTo(plan.agreementId(), caller.get());
    }

    /** The published plans for which what this organization did on a day counts. */
    public Set<UUID> publishedOf(UUID organizationId, LocalDate day) {
        Representation acting = directory.successions().on(LocalDate.now(clock)).of(organizationId);
        return plans.published().stream()
                .filter(plan -> parties(plan)
                        .includeOn(day, owner -> owner.equals(organizationId) || acting.actsFor(owner, plan.id())))
                .map(Plan::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The published year plans that work on the goals of a multi-year plan, the first year first. */
    public List<PlanScope> publishedYearsOf(UUID multiYearPlanId) {
        return plans.publishedYearsOf(multiYearPlanId).stream().map(Plan::scope).toList();
    }

    /** The same, each in a version of its own: what is told of them is new, though nothing of their own has changed. */
    public List<PlanScope> publishedYearsAnew(UUID multiYearPlanId) {
        EntityManager entities = plans.getEntityManager();
        List<Plan> years = plans.publishedYearsOf(multiYearPlanId);
        years.forEach(year -> {
            entities.refresh(year, LockModeType.PESSIMISTIC_WRITE);
            entities.lock(year, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        });
        return years.stream().map(Plan::scope).toList();
    }

    /** What the other features know of a plan, whoever asks. */
    public PlanScope known(UUID id) {
        return plans.findById(id).scope();
    }

    /** The plan that the goals are of: this one, or its multi-year plan. */
    public PlanScope goalPlanOf(PlanScope plan) {
        return plan.goalPlanId().equals(plan.id()) ? plan : known(plan.goalPlanId());
    }

    private PlanParties parties(Plan plan) {
        return new PlanParties(
                plan.organizationId(),
                plan.agreementId().map(agreements::partyTimes).orElse(Set.of()));
    }

    /**
     * What is in a plan is about to change: whoever read the plan before did not see it as it will be.
     *
     * @param reason why; a published plan needs one, and somebody who may publish
     */
    public void contentChanges(UUID id, @Nullable String reason) {
        toRevise(id).requireReasonToChange(reason);
    }

    /** All that changes from now on is one revision, for this reason. */
    public PlanScope openRevision(UUID id, String reason) {
        Plan plan = toRevise(id);
        plan.openRevision(reason);
        plans.flush();
        return plan.scope();
    }

    /** What has changed is a revision from now on; its reason. */
    public String closeRevision(UUID id) {
        String reason = toRevise(id).closeRevision();
        plans.flush();
        return reason;
    }

    private Plan toRevise(UUID id) {
        Plan plan = plans.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        plan.requireNotBeforeBody();
        if (plan.isPublished() && !caller.get().has(Role.NETWORK_COORDINATOR)) {
            throw new NotAllowed("A published plan is revised with role networkCoordinator");
        }
        return plan;
    }

    /** What is in a plan has changed: those who keep its text are told. */
    public void contentChanged(UUID id, @Nullable String reason) {
        plans.flush();
        changes.fire(new PlanChanged(plans.findById(id).scope(), reason));
    }

    /** The text of the plan reads like this from now on. */
    public PlanScope reads(UUID id, String digest) {
        Plan plan = plans.findById(id);
        plan.reads(digest);
        plans.flush();
        return plan.scope();
    }

    /** Makes a plan public, after its multi-year plan. */
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
                .filter(plan -> plan.agreementId().equals(draft.agreementId()))
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("multiYearPlanId", id)));
    }
}
