package org.samenspel.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.values.Money;

/** Publishes what happened to a budget. */
@ApplicationScoped
class BudgetPublisher {

    private final Budgets budgets;
    private final StaffAllocations staff;
    private final Outbox outbox;

    BudgetPublisher(Budgets budgets, StaffAllocations staff, Outbox outbox) {
        this.budgets = budgets;
        this.staff = staff;
        this.outbox = outbox;
    }

    void approved(Budget budget) {
        outbox.add(BudgetEvent.BudgetApproved.of(budget, perGoal(budget)));
    }

    void lapsed(Budget budget, LocalDate on) {
        outbox.add(BudgetEvent.BudgetLapsed.of(budget, on));
    }

    /** What is for each goal, but for the goals whose amount would disclose what one post costs. */
    private Map<String, Money> perGoal(Budget budget) {
        DisclosablePayroll payroll = staff.disclosable(budget.id(), budgets.approvedBefore(budget));
        Map<String, Money> perGoal = new TreeMap<>(payroll.perGoal());
        budget.table().perGoal().entrySet().stream()
                .filter(goal -> !payroll.withheldGoals().contains(goal.getKey()))
                .forEach(goal -> perGoal.merge(goal.getKey(), goal.getValue(), Money::plus));
        return perGoal;
    }
}
