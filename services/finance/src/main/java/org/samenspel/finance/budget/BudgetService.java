package org.samenspel.finance.budget;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with budgets, as far as they may. */
@ApplicationScoped
@Transactional
public class BudgetService {

    private static final Logger LOG = Logger.getLogger(BudgetService.class);

    private final Budgets budgets;
    private final StaffAllocations staff;
    private final Goals goals;
    private final ApprovalService approvals;
    private final CurrentCaller caller;
    private final Clock clock;

    BudgetService(
            Budgets budgets,
            StaffAllocations staff,
            Goals goals,
            ApprovalService approvals,
            CurrentCaller caller,
            Clock clock) {
        this.budgets = budgets;
        this.staff = staff;
        this.goals = goals;
        this.approvals = approvals;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of the caller's organization, and what others approved that it may read. */
    public Rows<Budget> list(BudgetFilter filter, Slice slice) {
        return budgets.readable(caller.get(), filter, slice);
    }

    /** A budget that the caller may read, be it as a partner that an agreement binds with its organization. */
    public Budget readable(UUID id) {
        return budgets.readable(id, caller.get()).orElseThrow(() -> new NotFound("budget", id));
    }

    /** Decisions that change nothing, for those who handle or check the money of its organization. */
    public List<BodyDecision> earlyDecisionsOf(Budget budget) {
        return budget.visibleTo(caller.get()) ? budget.earlyDecisions() : List.of();
    }

    /**
     * What those who handle or check the money of its organization know of a budget.
     *
     * @throws NotFound also when the caller may not know that the budget exists
     * @throws ForbiddenException (403) to a partner that reads the budget alone
     */
    public BudgetScope scope(UUID id) {
        Budget budget = readable(id);
        if (!budget.visibleTo(caller.get())) {
            throw new ForbiddenException("a partner reads the budget, not what it is held against");
        }
        return budget.scope();
    }

    /** A budget that the caller acts for, which nobody else changes until the transaction ends. */
    public Budget ownToChange(UUID id) {
        return budgets.own(id, caller.get()).orElseThrow(() -> new NotFound("budget", id));
    }

    /** Begins a draft of the caller's organization. */
    public Budget begin(Function<UUID, Budget> draftOf) {
        Caller current = caller.get();
        Budget draft = draftOf.apply(current.organization());
        current.requireActsFor(draft.organizationId(), draft.id());
        goals.requirePlan(draft, current);
        budgets.persistAndFlush(draft);
        return draft;
    }

    /** Gives a draft another title or period. */
    public void change(Budget draft, LocalizedText title, Period period) {
        draft.change(title, period);
        budgets.flush();
    }

    /** Puts the printed table in place of the one that is there. */
    public void fill(Budget budget, BudgetTable table) {
        budget.requireDraft();
        goals.requireKnown(budget, table.goals());
        budget.fill(table);
        budgets.flush();
    }

    /**
     * Lays a draft before a body of the organization: fixed until it decides.
     *
     * @param submittedOn since when, if not from now on: what was decided since then takes effect
     */
    public void submit(Budget budget, @Nullable LocalDate submittedOn) {
        if (submittedOn != null && submittedOn.isAfter(LocalDate.now(clock))) {
            String detail = "submittedOn must not be after today";
            throw new InvalidInput(new Issue("body", "submittedOn", null, detail, Issue.OUT_OF_RANGE));
        }
        List<BodyDecision> decided = budget.submit(submittedOn, clock);
        budgets.flush();
        log("submitted", budget);
        approvals.submitted(budget, decided);
    }

    /** Takes a submitted budget back before the body decided. */
    public void withdraw(Budget budget) {
        budget.withdraw();
        budgets.flush();
        log("withdrawn", budget);
    }

    /** Discards a draft with all that is in it. */
    public void discard(Budget budget) {
        budget.requireDraft();
        budgets.delete(budget);
    }

    /** Begins the next version: a draft with the lines and the staff of the one that is in force, or whose approval lapsed. */
    public Budget revise(UUID id) {
        Budget approved = ownToChange(id);
        Budget next = approved.revise(budgets.newestRevisionOf(approved));
        if (budgets.draftFollows(approved)) {
            throw new RuleViolation(BudgetRule.BUDGET_BEING_REVISED, "Change the draft, or discard it first");
        }
        budgets.persistAndFlush(next);
        staff.copy(id, next.id());
        return next;
    }

    private static void log(String fact, Budget budget) {
        LOG.infof("fact=budget.%s budget=%s version=%d", fact, budget.id(), budget.version());
    }
}
