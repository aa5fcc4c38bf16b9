package org.samenspel.finance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.finance.budget.BodyDecision;
import org.samenspel.finance.budget.BudgetAccess;
import org.samenspel.finance.budget.BudgetEvent.BudgetApproved;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.budget.BudgetService;
import org.samenspel.finance.deployment.Deployments;
import org.samenspel.finance.deployment.TellablePayroll;
import org.samenspel.values.Money;

/** Approves budgets. */
@ApplicationScoped
public class Approval {

    private final BudgetService budgets;
    private final BudgetAccess access;
    private final Deployments deployments;
    private final Outbox outbox;

    Approval(BudgetService budgets, BudgetAccess access, Deployments deployments, Outbox outbox) {
        this.budgets = budgets;
        this.access = access;
        this.deployments = deployments;
        this.outbox = outbox;
    }

    /** A body of the organization adopted a budget: it is in force from now on, and the other services are told. */
    @Transactional
    public void adopted(UUID budgetId, BodyDecision decision) {
        budgets.approve(budgetId, decision)
                .ifPresent(budget -> outbox.add(BudgetApproved.of(budget, decision.takenOn(), perGoal(budget))));
    }

    /** What is for each goal, but for the goals whose amount would tell what one post costs. */
    private Map<String, Money> perGoal(BudgetScope budget) {
        TellablePayroll payroll = deployments.tellable(budget.id(), access.earlierVersions(budget));
        Map<String, Money> perGoal = new TreeMap<>(payroll.perGoal());
        budget.table().perGoal().entrySet().stream()
                .filter(goal -> !payroll.withheldGoals().contains(goal.getKey()))
                .forEach(goal -> perGoal.merge(goal.getKey(), goal.getValue(), Money::plus));
        return perGoal;
    }
}
