package org.samenspel.finance.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenspel.finance.budget.BudgetAccess;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.budget.Goals;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What callers do with deployments, as far as they may. */
@ApplicationScoped
@Transactional
public class DeploymentService {

    private final Deployments deployments;
    private final BudgetAccess budgets;
    private final Goals goals;

    DeploymentService(Deployments deployments, BudgetAccess budgets, Goals goals) {
        this.deployments = deployments;
        this.budgets = budgets;
        this.goals = goals;
    }

    /** @throws NotFound also when the caller may not know that the deployment exists */
    public Deployment visible(UUID id) {
        Deployment deployment = existing(id);
        try {
            budgets.readable(deployment.budgetId());
        } catch (NotFound _) {
            throw new NotFound("deployment", id);
        }
        return deployment;
    }

    /** Adds who works on a theme to a draft. The budget is locked: so two at once don't take one person over 100 %. */
    public Deployment add(UUID budgetId, ThemeStaff theme) {
        BudgetScope budget = toChange(budgetId);
        budget.requireDraft();
        goals.requireKnown(
                budget, theme.goals().stream().collect(Collectors.toMap(Function.identity(), code -> "goals")));
        var deployment = new Deployment(budgetId, theme);
        deployments.persistAndFlush(deployment);
        theme.staff().forEach(share -> requireAtMostFullTime(budgetId, share));
        budgets.contentChanges(budgetId);
        return deployment;
    }

    /** Those whose payroll a partner sees. */
    public Set<UUID> tellable(BudgetScope budget) {
        return deployments
                .tellable(budget.id(), budgets.earlierVersions(budget))
                .deployments();
    }

    /** A deployment of a draft, which nobody else changes until the transaction ends. */
    public Deployment ownToChange(UUID id) {
        Deployment deployment = existing(id);
        try {
            budgets.ownToChange(deployment.budgetId()).requireDraft();
        } catch (NotFound _) {
            throw new NotFound("deployment", id);
        }
        return deployment;
    }

    public void remove(Deployment deployment) {
        deployments.delete(deployment);
        budgets.contentChanges(deployment.budgetId());
    }

    private Deployment existing(UUID id) {
        return deployments.findByIdOptional(id).orElseThrow(() -> new NotFound("deployment", id));
    }

    private BudgetScope toChange(UUID budgetId) {
        try {
            return budgets.ownToChange(budgetId);
        } catch (NotFound _) {
            throw new InvalidInput(Issue.referenceNotFound("budgetId", budgetId));
        }
    }

    private void requireAtMostFullTime(UUID budgetId, StaffShare share) {
        if (deployments.fteOf(budgetId, share.code()).compareTo(BigDecimal.ONE) > 0) {
            throw new RuleViolation(
                    DeploymentRule.STAFF_OVER_FULL_TIME,
                    "The deployments of post %s add up to more than 1 FTE".formatted(share.code()));
        }
    }
}
