package org.samenspel.finance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.finance.budget.BudgetAccess;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.deployment.Deployments;
import org.samenspel.security.Organization;
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

    /**
     * A body of the organization adopted a budget: fixes it and tells the other services. A budget of another organization, and
     * one that is no draft any more, are left as they are.
     */
    @Transactional
    public void adopted(UUID budgetId, Organization organization, UUID decision, LocalDate takenOn) {
        budgets.approve(budgetId, organization, decision, takenOn).ifPresent(budget -> {
            outbox.add(BudgetApproved.of(budget, takenOn, perGoal(budget)));
            LOG.infof("fact=budgetApproved budget=%s version=%d", budget.id(), budget.version());
        });
    }

    private Map<String, Money> perGoal(BudgetScope budget) {
        Map<String, Money> perGoal = new TreeMap<>(deployments.payrollPerGoal(budget.id()));
        budget.table().perGoal().forEach((goal, amount) -> perGoal.merge(goal, amount, Money::plus));
        return perGoal;
    }
}
