package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Money;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with staff allocations, as far as they may. */
@ApplicationScoped
@Transactional
public class StaffAllocationService {

    private final StaffAllocations allocations;
    private final Budgets budgets;
    private final Goals goals;
    private final CurrentCaller caller;

    StaffAllocationService(StaffAllocations allocations, Budgets budgets, Goals goals, CurrentCaller caller) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.goals = goals;
        this.caller = caller;
    }

    /** Those of a budget that the caller may read. */
    public Rows<StaffAllocationView> list(UUID budgetId, Slice slice) {
        var view = viewOf(budgets.readable(budgetId, caller.get()).orElseThrow(() -> new NotFound("budget", budgetId)));
        return allocations.of(budgetId, slice).map(view);
    }

    /** @throws NotFound also when the caller may not know that the staff allocation exists */
    public StaffAllocationView readable(UUID id) {
        StaffAllocation allocation = existing(id);
        return budgets.readable(allocation.budgetId(), caller.get())
                .map(budget -> viewOf(budget).apply(allocation))
                .orElseThrow(() -> missing(id));
    }

    /** Adds who works on a theme to a draft. The budget is locked: so two at once don't take one person over 100 %. */
    public StaffAllocationView add(UUID budgetId, ThemeStaff theme) {
        Budget budget = budgets.own(budgetId, caller.get())
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("budgetId", budgetId)));
        budget.mend();
        goals.requireKnown(
                budget, theme.goals().stream().collect(Collectors.toMap(Function.identity(), code -> "goals")));
        var allocation = new StaffAllocation(budgetId, theme);
        allocations.persistAndFlush(allocation);
        theme.staff().forEach(share -> requireAtMostFullTime(budgetId, share));
        budgets.touch(budget);
        return new StaffAllocationView(allocation, true, true);
    }

    /** A staff allocation of a draft, which nobody else changes until the transaction ends. */
    public StaffAllocation ownToChange(UUID id) {
        StaffAllocation allocation = existing(id);
        budgets.own(allocation.budgetId(), caller.get())
                .orElseThrow(() -> missing(id))
                .mend();
        return allocation;
    }

    public void remove(StaffAllocation allocation) {
        allocations.delete(allocation);
        budgets.touch(budgets.findById(allocation.budgetId()));
    }

    /** What all staff of a budget costs. */
    public Money payroll(UUID budgetId) {
        return allocations.payroll(budgetId);
    }

    private Function<StaffAllocation, StaffAllocationView> viewOf(Budget budget) {
        if (budget.visibleTo(caller.get())) {
            return allocation -> new StaffAllocationView(allocation, true, true);
        }
        Set<UUID> shown = allocations
                .disclosable(budget.id(), budgets.approvedBefore(budget))
                .allocations();
        return allocation -> new StaffAllocationView(allocation, shown.contains(allocation.id()), false);
    }

    private StaffAllocation existing(UUID id) {
        return allocations.findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    private static NotFound missing(UUID id) {
        return new NotFound("staffAllocation", id);
    }

    private void requireAtMostFullTime(UUID budgetId, StaffShare share) {
        if (allocations.fteOf(budgetId, share.code()).compareTo(BigDecimal.ONE) > 0) {
            throw new RuleViolation(
                    StaffAllocationRule.STAFF_OVER_FULL_TIME,
                    "The staff allocations of post %s add up to more than 1 FTE".formatted(share.code()));
        }
    }
}
