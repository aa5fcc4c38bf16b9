package org.samenspel.finance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.finance.budget.BodyDecision;
import org.samenspel.finance.budget.BudgetAccess;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.deployment.Deployments;
import org.samenspel.finance.deployment.TellablePayroll;
import org.samenspel.values.Money;

/** Approves budgets. */
@ApplicationScoped
public class Approval {

    private static final Logger LOG = Logger.getLogger(Approval.class);

    private final BudgetAccess budgets;
    private final Deployments deployments;
    private final Outbox outbox;

    Approval(BudgetAccess budgets, Deployments deployments, Outbox outbox) {
        this.budgets = budgets;
        this.deployments = deployments;
        this.outbox = outbox;
    }

    /** A body of the organization adopted a budget: it is in force from now on, and the other services are told. */
    @Transactional
    public void adopted(UUID budgetId, BodyDecision decision) {
        budgets.approve(budgetId, decision)
                .ifPresentOrElse(budget -> tell(budget, decision.takenOn()), () -> changesNothing(decision, budgetId));
    }

    /** A body of the organization rejected a budget: a draft again. */
    @Transactional
    public void rejected(UUID budgetId, BodyDecision decision) {
        budgets.reject(budgetId, decision)
                .ifPresentOrElse(
                        budget -> LOG.infof("fact=budgetRejected budget=%s version=%d", budgetId, budget.version()),
                        () -> changesNothing(decision, budgetId));
    }

    private void tell(BudgetScope budget, LocalDate takenOn) {
        outbox.add(BudgetApproved.of(budget, takenOn, perGoal(budget)));
        LOG.infof("fact=budgetApproved budget=%s version=%d", budget.id(), budget.version());
    }

    /** On a budget of another organization, and on one that does not lie before a body as it did when the body decided. */
    private static void changesNothing(BodyDecision decision, UUID budgetId) {
        LOG.infof("fact=decisionChangedNothing decision=%s budget=%s", decision.id(), budgetId);
    }

    /** What is for each goal, but for the goals whose amount would tell what one post costs. */
    private Map<String, Money> perGoal(BudgetScope budget) {
        TellablePayroll payroll = deployments.tellable(budget.id(), budgets.earlierVersions(budget));
        Map<String, Money> perGoal = new TreeMap<>(payroll.perGoal());
        budget.table().perGoal().entrySet().stream()
                .filter(goal -> !payroll.withheldGoals().contains(goal.getKey()))
                .forEach(goal -> perGoal.merge(goal.getKey(), goal.getValue(), Money::plus));
        return perGoal;
    }
}
